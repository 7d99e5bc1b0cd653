// Generated from rules/1money/v1/customer.toml by `cargo xtask generate`. Do not edit.

//! Create customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Create customer: the body of `POST /v1/customers`.
    Customer {
        /// Legal name. As in the register. Required. Example: `"Garcia Trading LLC"`.
        business_legal_name: String = "business_legal_name",
        /// Description of the business. Required. Example: `"Imports coffee and sells it to shops."`.
        business_description: String = "business_description",
        /// Registration number. Example: `"C4711123"`.
        business_registration_number: String = "business_registration_number",
        /// Email. Of the business. Required. Example: `"office@garcia-trading.example"`.
        email: String = "email",
        /// Legal form. One of `corporation`, `llc`, `partnership`, `sole_proprietorship`, `investment_fund`, `societies`, `trust`, `government`, `dao`. Required. Example: `"llc"`.
        business_type: String = "business_type",
        /// Industry. NAICS code. Required. Example: `"424490"`.
        business_industry: String = "business_industry",
        /// Registered address. Required.
        registered_address: RegisteredAddress = "registered_address",
        /// Date of incorporation. Required. Example: `"2019-06-01"`.
        date_of_incorporation: String = "date_of_incorporation",
        /// Physical address. Where the business is run, if not at the registered address.
        physical_address: PhysicalAddress = "physical_address",
        /// Signed agreement. The id that the page with the terms returned. Example: `"9b2d7c7e-2f3a-4c0d-8f1b-6d5e4c3b2a19"`.
        signed_agreement_id: String = "signed_agreement_id",
        /// When the terms were accepted. Example: `"2026-04-01T10:00:00.000Z"`.
        terms_signed_at: String = "terms_signed_at",
        /// Decentralized autonomous organization.
        is_dao: bool = "is_dao",
        /// Persons behind the business. Owners, directors, signers and those in control. Required.
        associated_persons: Vec<AssociatedPerson> = "associated_persons",
        /// Companies between the business and its owners.
        intermediaries: Vec<Intermediary> = "intermediaries",
        /// Purpose of the account. One of `charitable_donations`, `ecommerce_retail_payments`, `investment_purposes`, `other`, `payments_to_friends_or_family_abroad`, `payroll`, `personal_or_living_expenses`, `protect_wealth`, `purchase_goods_and_services`, `receive_payments_for_goods_and_services`, `tax_optimization`, `third_party_money_transmission`, `treasury_management`. Required. Example: `"treasury_management"`.
        account_purpose: String = "account_purpose",
        /// Which other purpose. Example: `"Payments to suppliers abroad"`.
        account_purpose_other: String = "account_purpose_other",
        /// Sources of funds. Required.
        source_of_funds: Vec<String> = "source_of_funds",
        /// Sources of wealth. Required.
        source_of_wealth: Vec<String> = "source_of_wealth",
        /// Documents. Required.
        documents: Vec<Document> = "documents",
        /// Website. Example: `"https://garcia-trading.example"`.
        primary_website: String = "primary_website",
        /// Is traded on an exchange. Required.
        publicly_traded: bool = "publicly_traded",
        /// Yearly revenue in US dollars. One of `0_99999`, `100000_999999`, `1000000_9999999`, `10000000_49999999`, `50000000_249999999`, `2500000000_plus`. Required. Example: `"100000_999999"`.
        estimated_annual_revenue_usd: String = "estimated_annual_revenue_usd",
        /// Monthly deposits in US dollars. One of `0_99999`, `100000_999999`, `1000000_9999999`, `10000000_49999999`, `50000000_249999999`, `2500000000_plus`. Required. Example: `"0_99999"`.
        expected_monthly_fiat_deposits: String = "expected_monthly_fiat_deposits",
        /// Monthly withdrawals in US dollars. One of `0_99999`, `100000_999999`, `1000000_9999999`, `10000000_49999999`, `50000000_249999999`, `2500000000_plus`. Required. Example: `"0_99999"`.
        expected_monthly_fiat_withdrawals: String = "expected_monthly_fiat_withdrawals",
        /// Activities of high risk.
        high_risk_activities: Vec<String> = "high_risk_activities",
        /// Explanation of these activities.
        high_risk_activities_explanation: String = "high_risk_activities_explanation",
        /// Country of tax. Required. Example: `"USA"`.
        tax_country: String = "tax_country",
        /// Tax number. Required. Example: `"12-3456789"`.
        tax_id: String = "tax_id",
        /// Kind of tax number. One of `SSN`, `EIN`, `TFN`, `ABN`, `ACN`, `UTR`, `NINO`, `NRIC`, `FIN`, `ASDG`, `ITR`, `OTHER`, `NIF`, `TIN`, `VAT`, `CUIL`, `CUIT`, `DNI`, `BIN`, `UNP`, `RNPM`, `NIT`, `CPF`, `CNPJ`, `NIRE`, `UCN`, `UIC`, `SIN`, `BN`, `RUT`, `IIN`, `USCC`, `CNOC`, `USCN`, `ITIN`, `CPJ`, `OIB`, `DIC`, `CPR`, `CVR`, `CN`, `RNC`, `RUC`, `TN`, `HETU`, `YT`, `ALV`, `SIREN`, `IDNR`, `STNR`, `VTA`, `HKID`, `AJ`, `EN`, `KN`, `VSK`, `PAN`, `GSTN`, `NIK`, `NPWP`, `PPS`, `TRN`, `CRO`, `CHY`, `CF`, `IVA`, `IN`, `JCT`, `EDRPOU`, `EID`. Required. Example: `"EIN"`.
        tax_type: String = "tax_type",
    }
}

object! {
    /// Registered address.
    RegisteredAddress {
        /// Street. Required. Example: `"123 Market Street"`.
        street_line_1: String = "street_line_1",
        /// Suite, floor. Example: `"Suite 400"`.
        street_line_2: String = "street_line_2",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// Subdivision. Of the country. Example: `"CA"`.
        subdivision: String = "subdivision",
        /// State or province. Required. Example: `"CA"`.
        state: String = "state",
        /// Postal code. Example: `"94103"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Physical address. Where the business is run, if not at the registered address.
    PhysicalAddress {
        /// Street. Required. Example: `"500 Howard Street"`.
        street_line_1: String = "street_line_1",
        /// Suite, floor. Example: `"Floor 2"`.
        street_line_2: String = "street_line_2",
        /// City. Required. Example: `"San Francisco"`.
        city: String = "city",
        /// Subdivision. Of the country. Example: `"CA"`.
        subdivision: String = "subdivision",
        /// State or province. Required. Example: `"CA"`.
        state: String = "state",
        /// Postal code. Example: `"94105"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Person.
    AssociatedPerson {
        /// First name. Required. Example: `"María"`.
        first_name: String = "first_name",
        /// Middle name. Example: `"Elena"`.
        middle_name: String = "middle_name",
        /// Last name. Required. Example: `"García"`.
        last_name: String = "last_name",
        /// Email. Required. Example: `"maria.garcia@example.com"`.
        email: String = "email",
        /// Gender. One of `male`, `female`.
        gender: String = "gender",
        /// Home address. Required.
        residential_address: PersonAddress = "residential_address",
        /// Date of birth. Required. Example: `"1990-04-15"`.
        birth_date: String = "birth_date",
        /// Country of birth. Example: `"USA"`.
        country_of_birth: String = "country_of_birth",
        /// Nationality. Required. Example: `"USA"`.
        primary_nationality: String = "primary_nationality",
        /// Second nationality. Example: `"MEX"`.
        dual_nationality: String = "dual_nationality",
        /// Owns a part of the business. Required.
        has_ownership: bool = "has_ownership",
        /// Share in per cent. Example: `60`.
        ownership_percentage: serde_json::Number = "ownership_percentage",
        /// Controls the business. Required.
        has_control: bool = "has_control",
        /// Signs for the business. Required.
        is_signer: bool = "is_signer",
        /// Is a director. Required.
        is_director: bool = "is_director",
        /// Country of tax. Example: `"USA"`.
        country_of_tax: String = "country_of_tax",
        /// Kind of tax number. One of `SSN`, `EIN`, `TFN`, `ABN`, `ACN`, `UTR`, `NINO`, `NRIC`, `FIN`, `ASDG`, `ITR`, `OTHER`, `NIF`, `TIN`, `VAT`, `CUIL`, `CUIT`, `DNI`, `BIN`, `UNP`, `RNPM`, `NIT`, `CPF`, `CNPJ`, `NIRE`, `UCN`, `UIC`, `SIN`, `BN`, `RUT`, `IIN`, `USCC`, `CNOC`, `USCN`, `ITIN`, `CPJ`, `OIB`, `DIC`, `CPR`, `CVR`, `CN`, `RNC`, `RUC`, `TN`, `HETU`, `YT`, `ALV`, `SIREN`, `IDNR`, `STNR`, `VTA`, `HKID`, `AJ`, `EN`, `KN`, `VSK`, `PAN`, `GSTN`, `NIK`, `NPWP`, `PPS`, `TRN`, `CRO`, `CHY`, `CF`, `IVA`, `IN`, `JCT`, `EDRPOU`, `EID`. Example: `"SSN"`.
        tax_type: String = "tax_type",
        /// Tax number. Example: `"123-45-6789"`.
        tax_id: String = "tax_id",
        /// Identity documents. Required.
        identifying_information: Vec<IdentityDocument> = "identifying_information",
        /// Proof of address. As a data URI. Required.
        poa: String = "poa",
        /// Kind of proof. Required. Example: `"utility_bill"`.
        poa_type: String = "poa_type",
    }
}

object! {
    /// Home address.
    PersonAddress {
        /// Street. Required. Example: `"77 Oak Street"`.
        street_line_1: String = "street_line_1",
        /// Apartment, unit. Example: `"Apt 4B"`.
        street_line_2: String = "street_line_2",
        /// City. Required. Example: `"Oakland"`.
        city: String = "city",
        /// Subdivision. Of the country. Example: `"CA"`.
        subdivision: String = "subdivision",
        /// State or province. Required. Example: `"CA"`.
        state: String = "state",
        /// Postal code. Example: `"94607"`.
        postal_code: String = "postal_code",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
    }
}

object! {
    /// Identity document.
    IdentityDocument {
        /// Kind of document. One of `drivers_license`, `permanent_residency_id`, `national_id`, `passport`, `other`, `state_id`. Required. Example: `"passport"`.
        r#type: String = "type",
        /// Issuing country. Required. Example: `"USA"`.
        issuing_country: String = "issuing_country",
        /// Number of the document. Required. Example: `"D1234567"`.
        national_identity_number: String = "national_identity_number",
        /// Front. Image or PDF, as a data URI. Required.
        image_front: String = "image_front",
        /// Back. Image or PDF, as a data URI. Asked for with every kind of document, a passport too. Required.
        image_back: String = "image_back",
    }
}

object! {
    /// Company.
    Intermediary {
        /// Name. Required. Example: `"Garcia Holding BV"`.
        entity_name: String = "entity_name",
        /// Country. Required. Example: `"NLD"`.
        country: String = "country",
        /// Share in per cent. Required. Example: `40`.
        ownership: serde_json::Number = "ownership",
    }
}

object! {
    /// An item of `documents[]`.
    Document {
        /// Kind of document. One of `aml_comfort_letter`, `constitutional_document`, `directors_registry`, `cert_of_incumbency`, `e_signature_certificate`, `evidence_of_good_standing`, `flow_of_funds`, `formation_document`, `marketing_materials`, `other`, `ownership_chart`, `ownership_information`, `proof_of_account_purpose`, `proof_of_address`, `proof_of_entity_name_change`, `proof_of_nature_of_business`, `proof_of_nature_of_business_license`, `proof_of_nature_of_business_aml_policy`, `proof_of_signatory_authority`, `proof_of_source_of_funds`, `proof_of_source_of_wealth`, `proof_of_tax_identification`, `registration_document`, `shareholder_register`, `evidence_of_directors_and_controllers`, `tax_exempt_entity_confirmation`. Required. Example: `"formation_document"`.
        doc_type: String = "doc_type",
        /// File. As a data URI. Required.
        file: String = "file",
        /// Description.
        description: String = "description",
    }
}

request!(Customer, "1money/v1/customer");
