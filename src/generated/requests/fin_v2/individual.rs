// Generated from rules/fin/v2/individual.toml by `cargo xtask generate`. Do not edit.

//! Create individual customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Create individual customer: the body of `POST /v2/customers/individual`.
    Individual {
        /// Verification type. One of `STANDARD`, `RELIANCE`. Required.
        verification_type: String = "verification_type",
        /// Personal details. Exactly as shown on the identity document. Required.
        basic_info: BasicInfo = "basic_info",
        /// Home address. Required.
        address: Address = "address",
        /// Financial profile. Required.
        financial_profile: FinancialProfile = "financial_profile",
        /// Your own reference data.
        meta_data: serde_json::Map<String, serde_json::Value> = "meta_data",
    }
}

object! {
    /// Personal details. Exactly as shown on the identity document.
    BasicInfo {
        /// First name. Required. Example: `"María"`.
        first_name: String = "first_name",
        /// First name in English letters. Example: `"Maria"`.
        first_name_en: String = "first_name_en",
        /// Middle name. Example: `"Elena"`.
        middle_name: String = "middle_name",
        /// Middle name in English letters. Example: `"Elena"`.
        middle_name_en: String = "middle_name_en",
        /// Last name. Required. Example: `"García"`.
        last_name: String = "last_name",
        /// Last name in English letters. Example: `"Garcia"`.
        last_name_en: String = "last_name_en",
        /// Date of birth. Required. Example: `"1990-04-15"`.
        dob: String = "dob",
        /// Email. Required. Example: `"maria.garcia@example.com"`.
        email: String = "email",
        /// Phone. Required. Example: `"+14155552671"`.
        phone: String = "phone",
        /// Country of residence. Required. Example: `"USA"`.
        country_of_residence: String = "country_of_residence",
        /// Primary nationality. Required. Example: `"USA"`.
        primary_nationality: String = "primary_nationality",
        /// Secondary nationality. Example: `"MEX"`.
        secondary_nationality: String = "secondary_nationality",
        /// Gender. One of `MALE`, `FEMALE`.
        gender: String = "gender",
        /// Tax numbers. Required.
        tax_info: Vec<TaxInfoItem> = "tax_info",
    }
}

object! {
    /// Home address.
    Address {
        /// Street. Required. Example: `"123 Market Street"`.
        street_line_1: String = "street_line_1",
        /// Street in English letters. Example: `"123 Market Street"`.
        street_line_1_en: String = "street_line_1_en",
        /// Apartment, suite, unit. Example: `"Apt 4B"`.
        street_line_2: String = "street_line_2",
        /// Apartment, suite, unit in English letters. Example: `"Apt 4B"`.
        street_line_2_en: String = "street_line_2_en",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// State, province or region. Required. Example: `"US-CA"`.
        subdivision_code: String = "subdivision_code",
        /// Postal code. Required. Example: `"94103"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Financial profile.
    FinancialProfile {
        /// Employment status. One of `EMPLOYED`, `SELF_EMPLOYED`, `RETIRED`, `STUDENT`, `UNEMPLOYED`. Required.
        employment_status: String = "employment_status",
        /// Occupation. Required. Example: `42`.
        occupation_id: i64 = "occupation_id",
        /// Purpose of the account. Required. Example: `3`.
        purpose_id: i64 = "purpose_id",
        /// Remarks on the purpose. Example: `"Personal remittances to family"`.
        purpose_remarks: String = "purpose_remarks",
        /// Sources of funds. Required.
        source_of_fund_ids: Vec<i64> = "source_of_fund_ids",
        /// Description of the sources. Example: `"Monthly salary from employment"`.
        source_of_funds_description: String = "source_of_funds_description",
        /// Monthly volume in whole US dollars. Required. Example: `5000`.
        monthly_volume_usd: i64 = "monthly_volume_usd",
    }
}

object! {
    /// Tax number.
    TaxInfoItem {
        /// Country. Required. Example: `"USA"`.
        country_code: String = "country_code",
        /// Kind of number. Required. Example: `"SSN"`.
        document_type: String = "document_type",
        /// Number. Required. Example: `"123-45-6789"`.
        document_id: String = "document_id",
    }
}

request!(Individual, "fin/v2/individual");
