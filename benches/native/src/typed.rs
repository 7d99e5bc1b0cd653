//! The create body as serde reads it into types: what a back end does before any rule runs.

#![allow(dead_code, reason = "the fields are read from JSON and not looked at")]

use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
pub struct Create {
    verification_type: String,
    basic_info: Person,
    address: Address,
    financial_profile: Profile,
    meta_data: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Person {
    first_name: String,
    first_name_en: Option<String>,
    middle_name: Option<String>,
    middle_name_en: Option<String>,
    last_name: String,
    last_name_en: Option<String>,
    dob: String,
    email: String,
    phone: String,
    country_of_residence: String,
    primary_nationality: String,
    secondary_nationality: Option<String>,
    gender: Option<String>,
    tax_info: Vec<TaxNumber>,
}

#[derive(Deserialize)]
struct TaxNumber {
    country_code: String,
    document_type: String,
    document_id: String,
}

#[derive(Deserialize)]
struct Address {
    street_line_1: String,
    street_line_1_en: Option<String>,
    street_line_2: Option<String>,
    street_line_2_en: Option<String>,
    city: String,
    subdivision_code: String,
    postal_code: String,
    country: String,
}

#[derive(Deserialize)]
struct Profile {
    employment_status: String,
    occupation_id: i64,
    purpose_id: i64,
    purpose_remarks: Option<String>,
    source_of_fund_ids: Vec<i64>,
    source_of_funds_description: Option<String>,
    monthly_volume_usd: i64,
}
