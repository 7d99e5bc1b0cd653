// Generated from rules/fin/v2/business.toml by `cargo xtask generate`. Do not edit.

//! Create business customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Create business customer: the body of `POST /v2/customers/business`.
    Business {
        /// Verification type. STANDARD is meant where it is left out. One of `STANDARD`, `RELIANCE`. Required.
        verification_type: String = "verification_type",
        /// Industry codes. Required.
        industry_codes: Vec<String> = "industry_codes",
        /// Company. Exactly as in the incorporation documents. Required.
        basic_info: BasicInfo = "basic_info",
        /// Financial profile. Required.
        financial_profile: FinancialProfile = "financial_profile",
        /// Addresses. Required.
        addresses: Addresses = "addresses",
        /// Owners, directors and signatories. Required.
        associated_parties: Vec<Party> = "associated_parties",
        /// Holding structure.
        holding_structure: HoldingStructure = "holding_structure",
        /// Stock exchange listings. Required of a publicly listed company.
        public_listings: Vec<Listing> = "public_listings",
        /// Compliance.
        compliance: Compliance = "compliance",
        /// Your own reference data.
        meta_data: serde_json::Map<String, serde_json::Value> = "meta_data",
    }
}

object! {
    /// Company. Exactly as in the incorporation documents.
    BasicInfo {
        /// Legal name. Required. Example: `"Muelle Norte Herramientas LLC"`.
        legal_name: String = "legal_name",
        /// Legal name in English letters. Example: `"Muelle Norte Herramientas LLC"`.
        legal_name_en: String = "legal_name_en",
        /// Trade name. Required. Example: `"Muelle Norte"`.
        trade_name: String = "trade_name",
        /// Trade name in English letters. Example: `"Muelle Norte"`.
        trade_name_en: String = "trade_name_en",
        /// What the company does. Required. Example: `"Sells hand tools to repair shops"`.
        description: String = "description",
        /// Entity type. One of `LIMITED_LIABILITY_COMPANY`, `PUBLICLY_LISTED_COMPANY`, `SOLE_PROPRIETOR`, `PARTNERSHIP`, `CORPORATION`, `TRUST`, `PRIVATE_FOUNDATION`, `CHARITY`, `NONPROFIT_ORGANIZATION`, `PUBLIC_AGENCY_OR_AUTHORITY`. Required.
        entity_type: String = "entity_type",
        /// Email. Required. Example: `"office@muellenorte.example"`.
        email: String = "email",
        /// Phone. Required. Example: `"+14155552671"`.
        phone: String = "phone",
        /// Date of incorporation. Required. Example: `"2018-06-15"`.
        incorporation_date: String = "incorporation_date",
        /// Country of incorporation. Required. Example: `"USA"`.
        country_of_incorporation: String = "country_of_incorporation",
        /// Registration number. Required. Example: `"C-123456/2018"`.
        registration_number: String = "registration_number",
        /// Legal entity identifier (LEI). Example: `"213800MUELLE0NORTE84"`.
        legal_entity_identifier: String = "legal_entity_identifier",
        /// Decentralized autonomous organization.
        is_dao: bool = "is_dao",
        /// Tax numbers. Required.
        tax_info: Vec<TaxInfoItem> = "tax_info",
        /// Websites. Required.
        websites: Vec<String> = "websites",
    }
}

object! {
    /// Financial profile.
    FinancialProfile {
        /// Purpose of the account. Required. Example: `3`.
        purpose_id: i64 = "purpose_id",
        /// Remarks on the purpose. Required if the purpose stands for Other. Example: `"Payments to suppliers abroad"`.
        purpose_remarks: String = "purpose_remarks",
        /// Sources of funds. The largest first. Required.
        source_of_fund_ids: Vec<i64> = "source_of_fund_ids",
        /// Description of the sources. Example: `"Sale of tools"`.
        source_of_funds_description: String = "source_of_funds_description",
        /// Sources of the owners' wealth. The largest first. Required.
        source_of_wealth_ids: Vec<i64> = "source_of_wealth_ids",
        /// Estimated annual revenue in whole US dollars. Required. Example: `5000000`.
        estimated_annual_revenue_usd: i64 = "estimated_annual_revenue_usd",
        /// Expected monthly deposits in whole US dollars. Required. Example: `400000`.
        expected_monthly_deposits_usd: i64 = "expected_monthly_deposits_usd",
        /// Expected monthly withdrawals in whole US dollars. Required. Example: `350000`.
        expected_monthly_withdrawals_usd: i64 = "expected_monthly_withdrawals_usd",
        /// Usual transaction in whole US dollars. Example: `50000`.
        expected_transaction_value_usd: i64 = "expected_transaction_value_usd",
        /// Expected transactions a month. Example: `20`.
        expected_monthly_transaction_count: i64 = "expected_monthly_transaction_count",
        /// Moves other people's money. Required.
        third_party_fund_usage: bool = "third_party_fund_usage",
    }
}

object! {
    /// Addresses.
    Addresses {
        /// Works at the incorporated address. Required.
        is_incorporated_address_same: bool = "is_incorporated_address_same",
        /// Incorporated address. Required.
        incorporated_address: IncorporatedAddress = "incorporated_address",
        /// Physical address. Required when the company does not work at the incorporated address.
        physical_address: PhysicalAddress = "physical_address",
    }
}

object! {
    /// Incorporated address.
    IncorporatedAddress {
        /// Street. No P.O. box. Required. Example: `"123 Market Street"`.
        street_line_1: String = "street_line_1",
        /// Street in English letters. Example: `"123 Market Street"`.
        street_line_1_en: String = "street_line_1_en",
        /// Suite, floor, unit. Example: `"Suite 400"`.
        street_line_2: String = "street_line_2",
        /// Suite, floor, unit in English letters. Example: `"Suite 400"`.
        street_line_2_en: String = "street_line_2_en",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// State, province or region. The same code as in subdivision_code. Required. Example: `"US-CA"`.
        state: String = "state",
        /// State, province or region (code). Required. Example: `"US-CA"`.
        subdivision_code: String = "subdivision_code",
        /// Postal code. Required. Example: `"94103"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Physical address. Required when the company does not work at the incorporated address.
    PhysicalAddress {
        /// Street. No P.O. box. Required. Example: `"45 Dock Street"`.
        street_line_1: String = "street_line_1",
        /// Street in English letters. Example: `"45 Dock Street"`.
        street_line_1_en: String = "street_line_1_en",
        /// Suite, floor, unit. Example: `"Floor 3"`.
        street_line_2: String = "street_line_2",
        /// Suite, floor, unit in English letters. Example: `"Floor 3"`.
        street_line_2_en: String = "street_line_2_en",
        /// City. Required. Example: `"New York"`.
        city: String = "city",
        /// State, province or region. The same code as in subdivision_code. Required. Example: `"US-NY"`.
        state: String = "state",
        /// State, province or region (code). Required. Example: `"US-NY"`.
        subdivision_code: String = "subdivision_code",
        /// Postal code. Required. Example: `"10004"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Holding structure.
    HoldingStructure {
        /// An intermediary holds a material share.
        has_material_intermediary_ownership: bool = "has_material_intermediary_ownership",
        /// Companies that hold shares.
        corporate_shareholders: Vec<Shareholder> = "corporate_shareholders",
        /// Foreign branches.
        foreign_branches: Vec<Branch> = "foreign_branches",
    }
}

object! {
    /// Compliance.
    Compliance {
        /// Works in sanctioned countries.
        operates_in_prohibited_countries: bool = "operates_in_prohibited_countries",
        /// Notes for the screening.
        additional_description_for_compliance_screening: String = "additional_description_for_compliance_screening",
        /// Risk profile.
        risk_profile: RiskProfile = "risk_profile",
        /// Regulated activity.
        regulated_activity: RegulatedActivity = "regulated_activity",
        /// Measures against money laundering.
        aml: Aml = "aml",
    }
}

object! {
    /// Risk profile.
    RiskProfile {
        /// High risk activities.
        high_risk_activities: Vec<String> = "high_risk_activities",
        /// Explanation of the high-risk activities.
        high_risk_activities_explanation: String = "high_risk_activities_explanation",
        /// Provides money services.
        conducts_money_services: bool = "conducts_money_services",
        /// Provides money services through financial intermediaries.
        conducts_money_services_via_fin: bool = "conducts_money_services_via_fin",
        /// Description of the money services.
        conducts_money_services_description: String = "conducts_money_services_description",
    }
}

object! {
    /// Regulated activity.
    RegulatedActivity {
        /// Description of the regulated activity. Required.
        description: String = "description",
        /// Country of the authority. Required. Example: `"USA"`.
        primary_authority_country_code: String = "primary_authority_country_code",
        /// Name of the authority. Required. Example: `"FinCEN"`.
        primary_authority_name: String = "primary_authority_name",
        /// Licence number. Required. Example: `"MSB-12345678"`.
        license_number: String = "license_number",
    }
}

object! {
    /// Measures against money laundering.
    Aml {
        /// Name of the supervisory authority. Example: `"FinCEN"`.
        supervisory_authority_name: String = "supervisory_authority_name",
        /// Licence number. Example: `"MSB-12345678"`.
        license_number: String = "license_number",
        /// Has a money laundering reporting officer.
        has_appointed_mlro: bool = "has_appointed_mlro",
        /// Customers by risk, in percent. The three numbers total 100.
        customer_risk_split: RiskSplit = "customer_risk_split",
        /// Prohibits anonymous and fictitious accounts.
        prohibits_anonymous_or_fictitious_accounts: bool = "prohibits_anonymous_or_fictitious_accounts",
        /// Prohibits accounts of unlicensed and shell customers.
        prohibits_accounts_for_unlicensed_or_shell_customers: bool = "prohibits_accounts_for_unlicensed_or_shell_customers",
        /// Verification of customers' identity.
        customer_identity_verification: AmlIdentity = "customer_identity_verification",
        /// Screening for sanctions and politically exposed persons.
        pep_and_sanctions_screening: AmlScreening = "pep_and_sanctions_screening",
        /// Sanction lists.
        sanction_lists: Vec<String> = "sanction_lists",
        /// Classifies customers' risk by due diligence.
        customer_risk_classification_from_due_diligence: bool = "customer_risk_classification_from_due_diligence",
        /// Enhanced due diligence process.
        enhanced_due_diligence_process: bool = "enhanced_due_diligence_process",
        /// Transaction monitoring.
        transaction_monitoring: AmlMonitoring = "transaction_monitoring",
        /// Procedures for transaction monitoring.
        procedures_for_transaction_monitoring: bool = "procedures_for_transaction_monitoring",
        /// Current investigation. Example: `"none"`.
        subject_to_ml_or_tf_investigation: String = "subject_to_ml_or_tf_investigation",
        /// Regulatory enforcement in the past two years. Example: `"none"`.
        subject_to_regulatory_enforcement_past_2_years: String = "subject_to_regulatory_enforcement_past_2_years",
        /// Serves no sanctioned countries.
        confirms_no_service_to_sanctioned_countries: bool = "confirms_no_service_to_sanctioned_countries",
        /// Access to client funds. Example: `"closed_loop"`.
        client_funds_accessibility: String = "client_funds_accessibility",
        /// An audit was completed.
        aml_ctf_audit_completed: bool = "aml_ctf_audit_completed",
        /// Date of the next audit. Example: `"2026-12-01"`.
        planned_audit_date: String = "planned_audit_date",
    }
}

object! {
    /// Customers by risk, in percent. The three numbers total 100.
    RiskSplit {
        /// Low risk. Required. Example: `70`.
        low_risk: i64 = "low_risk",
        /// Medium risk. Required. Example: `25`.
        medium_risk: i64 = "medium_risk",
        /// High risk. Required. Example: `5`.
        high_risk: i64 = "high_risk",
    }
}

object! {
    /// Verification of customers' identity.
    AmlIdentity {
        /// Method. Required. Example: `"automated"`.
        method: String = "method",
        /// System or vendor. Required. Example: `"Internal"`.
        system: String = "system",
    }
}

object! {
    /// Screening for sanctions and politically exposed persons.
    AmlScreening {
        /// Method. Required. Example: `"automated"`.
        method: String = "method",
        /// System or vendor. Required. Example: `"Internal"`.
        system: String = "system",
    }
}

object! {
    /// Transaction monitoring.
    AmlMonitoring {
        /// Method. Required. Example: `"automated"`.
        method: String = "method",
        /// System or vendor. Required. Example: `"Internal"`.
        system: String = "system",
    }
}

object! {
    /// Tax number.
    TaxInfoItem {
        /// Country. Required. Example: `"USA"`.
        country_code: String = "country_code",
        /// Kind of number. Required. Example: `"EIN"`.
        document_type: String = "document_type",
        /// Number. Required. Example: `"12-3456789"`.
        document_id: String = "document_id",
    }
}

object! {
    /// Person.
    Party {
        /// Your own reference. Example: `"owner-001"`.
        r#ref: String = "ref",
        /// Personal details. Required.
        basic_info: PartyBasicInfo = "basic_info",
        /// Home address. Required.
        address: PartyAddress = "address",
        /// Roles. Required.
        roles: Vec<String> = "roles",
        /// Ownership. Required of an ultimate beneficial owner.
        ownership_info: OwnershipInfo = "ownership_info",
    }
}

object! {
    /// Personal details.
    PartyBasicInfo {
        /// First name. Required. Example: `"Inés"`.
        first_name: String = "first_name",
        /// First name in English letters. Example: `"Ines"`.
        first_name_en: String = "first_name_en",
        /// Middle name. Example: `"Paula"`.
        middle_name: String = "middle_name",
        /// Middle name in English letters. Example: `"Paula"`.
        middle_name_en: String = "middle_name_en",
        /// Last name. Required. Example: `"Robles"`.
        last_name: String = "last_name",
        /// Last name in English letters. Example: `"Robles"`.
        last_name_en: String = "last_name_en",
        /// Date of birth. Required. Example: `"1985-03-20"`.
        dob: String = "dob",
        /// Email. Required. Example: `"ines.robles@muellenorte.example"`.
        email: String = "email",
        /// Phone. Required. Example: `"+14155551234"`.
        phone: String = "phone",
        /// Country of residence. Required. Example: `"USA"`.
        country_of_residence: String = "country_of_residence",
        /// Primary nationality. Required. Example: `"USA"`.
        primary_nationality: String = "primary_nationality",
        /// Secondary nationality. Example: `"MEX"`.
        secondary_nationality: String = "secondary_nationality",
        /// Tax numbers. Required.
        tax_info: Vec<PartyTaxInfoItem> = "tax_info",
    }
}

object! {
    /// Home address.
    PartyAddress {
        /// Street. No P.O. box. Required. Example: `"456 Oak Avenue"`.
        street_line_1: String = "street_line_1",
        /// Street in English letters. Example: `"456 Oak Avenue"`.
        street_line_1_en: String = "street_line_1_en",
        /// Apartment, suite, unit. Example: `"Apt 4B"`.
        street_line_2: String = "street_line_2",
        /// Apartment, suite, unit in English letters. Example: `"Apt 4B"`.
        street_line_2_en: String = "street_line_2_en",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// State, province or region. The same code as in subdivision_code. Required. Example: `"US-CA"`.
        state: String = "state",
        /// State, province or region (code). Required. Example: `"US-CA"`.
        subdivision_code: String = "subdivision_code",
        /// Postal code. Required. Example: `"94102"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Ownership. Required of an ultimate beneficial owner.
    OwnershipInfo {
        /// Title or position. Required. Example: `"CEO"`.
        designation: String = "designation",
        /// Share in percent. Required. Example: `60`.
        percentage_of_ownership: serde_json::Number = "percentage_of_ownership",
        /// Connected with the company since. Required. Example: `"2018-06-15"`.
        relationship_establishment_date: String = "relationship_establishment_date",
        /// Has significant control. Required.
        has_control: bool = "has_control",
        /// Is an authorized signatory. Required.
        is_signer: bool = "is_signer",
        /// Is a director. Required.
        is_director: bool = "is_director",
    }
}

object! {
    /// Tax number.
    PartyTaxInfoItem {
        /// Country. Required. Example: `"USA"`.
        country_code: String = "country_code",
        /// Kind of number. Required. Example: `"SSN"`.
        document_type: String = "document_type",
        /// Number. Required. Example: `"123-45-6789"`.
        document_id: String = "document_id",
    }
}

object! {
    /// Company.
    Shareholder {
        /// Legal name. Required. Example: `"Faro Sur Holding Inc."`.
        entity_name: String = "entity_name",
        /// Legal name in English letters. Example: `"Faro Sur Holding Inc."`.
        entity_name_en: String = "entity_name_en",
        /// Country of registration. Required. Example: `"USA"`.
        registration_country_code: String = "registration_country_code",
        /// Share in percent. Required. Example: `10`.
        ownership_percentage: serde_json::Number = "ownership_percentage",
        /// Registration number. Example: `"98-7654321"`.
        registration_number: String = "registration_number",
        /// Entity type. One of `LIMITED_LIABILITY_COMPANY`, `PUBLICLY_LISTED_COMPANY`, `SOLE_PROPRIETOR`, `PARTNERSHIP`, `CORPORATION`, `TRUST`, `PRIVATE_FOUNDATION`, `CHARITY`, `NONPROFIT_ORGANIZATION`, `PUBLIC_AGENCY_OR_AUTHORITY`.
        entity_type: String = "entity_type",
        /// Date of incorporation. Example: `"2015-03-01"`.
        incorporation_date: String = "incorporation_date",
    }
}

object! {
    /// Branch.
    Branch {
        /// Country of registration. Required. Example: `"GBR"`.
        registration_country_code: String = "registration_country_code",
        /// Name. Example: `"Muelle Norte UK"`.
        name: String = "name",
        /// Registration number. Example: `"BR000123"`.
        registration_number: String = "registration_number",
    }
}

object! {
    /// Listing.
    Listing {
        /// Market identifier code (ISO 10383). Example: `"XNAS"`.
        mic: String = "mic",
        /// Securities number (ISIN). Example: `"US0231351067"`.
        isin: String = "isin",
        /// Ticker symbol. Example: `"MNHX"`.
        ticker_symbol: String = "ticker_symbol",
    }
}

request!(Business, "fin/v2/business");
