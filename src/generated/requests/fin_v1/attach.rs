// Generated from rules/fin/v1/attach.toml by `cargo xtask generate`. Do not edit.

//! Attach documents to individual customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Attach documents to individual customer: the body of `POST /v1/customers/individual/attach`.
    Attach {
        /// Customer. The id that the create call returned. Required. Example: `"55bd6b4e-c20a-4cc8-9535-91d5557a67d9"`.
        customer_id: String = "customer_id",
        /// Identity document. Required.
        proof_of_identity: ProofOfIdentity = "proof_of_identity",
        /// Proof of address. Shows the full name and the complete address; issued within the last 90 days. Required.
        proof_of_address: ProofOfAddress = "proof_of_address",
        /// Terms of service value. From the tos_policies_url that the create call returned. Required. Example: `"e9414388-fbdf-4407-b5c2-bc39eae3645b"`.
        tos_policies_value: String = "tos_policies_value",
    }
}

object! {
    /// Identity document.
    ProofOfIdentity {
        /// Kind of document. One of `PASSPORT`, `NATIONAL_ID`, `DRIVERS_LICENSE`, `RESIDENCE_PERMIT`. Required.
        r#type: String = "type",
        /// Document number. Required. Example: `"A12345678"`.
        number: String = "number",
        /// Issuing country. Required. Example: `"USA"`.
        country: String = "country",
        /// Date of issue. Required. Example: `"2020-01-15"`.
        issue_date: String = "issue_date",
        /// Date of expiry. Required. Example: `"2030-01-15"`.
        expiry_date: String = "expiry_date",
        /// Files. Required.
        files: Vec<IdentityFile> = "files",
    }
}

object! {
    /// Proof of address. Shows the full name and the complete address; issued within the last 90 days.
    ProofOfAddress {
        /// Kind of document. One of `UTILITY_BILL`, `BANK_STATEMENT`, `GOVERNMENT_LETTER`, `RESIDENCE_PERMIT`, `PASSPORT`, `NATIONAL_ID`, `DRIVERS_LICENSE`, `COMPANY_DOC`. Required.
        r#type: String = "type",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
        /// Files. Required.
        files: Vec<AddressFile> = "files",
    }
}

object! {
    /// File.
    IdentityFile {
        /// Side. One of `FRONT`, `BACK`.
        side: String = "side",
        /// Upload URI. Required. Example: `"/AbAcQ4hn_0652746727637.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// File.
    AddressFile {
        /// Upload URI. Required. Example: `"/XyZ123mn_0652746727638.pdf"`.
        uri: String = "uri",
    }
}

request!(Attach, "fin/v1/attach");
