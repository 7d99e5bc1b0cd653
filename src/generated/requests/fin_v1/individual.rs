// Generated from rules/fin/v1/individual.toml by `cargo xtask generate`. Do not edit.

//! Create individual customer.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create individual customer: the body of `POST /v1/customers/individual`.
    Individual {
        /// Verification type. One of `STANDARD`, `RELIANCE`.
        verification_type: String = "verification_type",
        /// Personal details. Exactly as shown on the identity document, in English letters. Required.
        basic_info: BasicInfo = "basic_info",
        /// Home address. As on the proof of address. Required.
        address: Address = "address",
        /// Financial profile. Required.
        financial_profile: FinancialProfile = "financial_profile",
        /// Your own reference data.
        meta_data: serde_json::Map<String, serde_json::Value> = "meta_data",
    }
}

object! {
    /// Personal details. Exactly as shown on the identity document, in English letters.
    BasicInfo {
        /// First name. Required. Example: `"John"`.
        first_name: String = "first_name",
        /// Last name. Required. Example: `"Doe"`.
        last_name: String = "last_name",
        /// Date of birth. Required. Example: `"1990-01-15"`.
        dob: String = "dob",
        /// Email. Required. Example: `"john.doe@example.com"`.
        email: String = "email",
        /// Phone. Required. Example: `"+14155552671"`.
        phone: String = "phone",
        /// Country of residence. Required. Example: `"USA"`.
        country_of_residence: String = "country_of_residence",
        /// Nationality. Required. Example: `"USA"`.
        nationality: String = "nationality",
        /// Tax number. Required. Example: `"123-45-6789"`.
        tin: String = "tin",
    }
}

object! {
    /// Home address. As on the proof of address.
    Address {
        /// Street, with apartment or unit. Required. Example: `"123 Main Street Apt 4B"`.
        street: String = "street",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// State, province or region. Required. Example: `"US-CA"`.
        state: String = "state",
        /// Postal code. Required. Example: `"94103"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Financial profile.
    FinancialProfile {
        /// Occupation. Required. Example: `1`.
        occupation_id: i64 = "occupation_id",
        /// Source of funds. Required. Example: `1`.
        source_of_fund_id: i64 = "source_of_fund_id",
        /// Purpose of the account. Required. Example: `1`.
        purpose_id: i64 = "purpose_id",
        /// Monthly volume in whole US dollars. Required. Example: `5000`.
        monthly_volume_usd: i64 = "monthly_volume_usd",
    }
}

request!(Individual, "fin/v1/individual");
