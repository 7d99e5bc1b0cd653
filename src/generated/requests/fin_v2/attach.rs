// Generated from rules/fin/v2/attach.toml by `cargo xtask generate`. Do not edit.

//! Attach documents to individual customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Attach documents to individual customer: the body of `POST /v2/customers/{customer_id}/individual/attach`.
    Attach {
        /// Identity documents. Required.
        identifying_documents: Vec<IdentifyingDocument> = "identifying_documents",
        /// Proof of address. Shows the full name and the complete address; issued within the last 90 days. Required.
        address_documents: Vec<AddressDocument> = "address_documents",
        /// Terms of service value. From the tos_policies_url that the create call returned. Required. Example: `"e9414388-fbdf-4407-b5c2-bc39eae3645b"`.
        tos_policies_value: String = "tos_policies_value",
    }
}

object! {
    /// Identity document.
    IdentifyingDocument {
        /// Kind of document. One of `PASSPORT`, `NATIONAL_ID`, `DRIVERS_LICENSE`, `RESIDENCE_PERMIT`, `SELFIE`. Required.
        r#type: String = "type",
        /// Document number. Example: `"DL987654321"`.
        number: String = "number",
        /// Issuing country. Example: `"USA"`.
        country: String = "country",
        /// Issuing state. Example: `"US-CA"`.
        state: String = "state",
        /// Date of issue. Example: `"2019-06-01"`.
        issue_date: String = "issue_date",
        /// Date of expiry. Example: `"2029-06-01"`.
        expiry_date: String = "expiry_date",
        /// Files. Required.
        files: Vec<IdentityFile> = "files",
    }
}

object! {
    /// File.
    IdentityFile {
        /// Side. One of `FRONT`, `BACK`.
        side: String = "side",
        /// Upload URI. Required. Example: `"/AbAcQ4hn_0652746727638.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// Address document.
    AddressDocument {
        /// Kind of document. One of `UTILITY_BILL`, `BANK_STATEMENT`, `GOVERNMENT_LETTER`. Required.
        r#type: String = "type",
        /// Country. Required. Example: `"USA"`.
        country: String = "country",
        /// Date of issue.
        issue_date: String = "issue_date",
        /// Files. Required.
        files: Vec<AddressFile> = "files",
    }
}

object! {
    /// File.
    AddressFile {
        /// Upload URI. Required. Example: `"/PoAdef45_0652746727640.pdf"`.
        uri: String = "uri",
        /// Side. One of `FRONT`, `BACK`.
        side: String = "side",
    }
}

request!(Attach, "fin/v2/attach");
