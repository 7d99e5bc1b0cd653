// Generated from rules/fin/v2/associated-party-attach.toml by `cargo xtask generate`. Do not edit.

//! Attach documents to associated party.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Attach documents to associated party: the body of `POST /v2/customers/{customer_id}/associated-parties/individual/attach`.
    AssociatedPartyAttach {
        /// Associated parties. Required.
        associated_party_attachments: Vec<Attachment> = "associated_party_attachments",
    }
}

object! {
    /// Associated party.
    Attachment {
        /// Id of the party. The customer's details give it. Required. Example: `"f6b13e01-044a-4f74-a70b-d5f66b6449af"`.
        associated_party_id: String = "associated_party_id",
        /// Identity documents. Required.
        identifying_documents: Vec<IdentifyingDocument> = "identifying_documents",
        /// Proof of address. Issued within the last 90 days.
        address_documents: Vec<AddressDocument> = "address_documents",
        /// Supporting documents.
        supporting_documents: Vec<SupportingDocument> = "supporting_documents",
    }
}

object! {
    /// Identity document.
    IdentifyingDocument {
        /// Kind of document. One of `PASSPORT`, `NATIONAL_ID`, `DRIVERS_LICENSE`, `RESIDENCE_PERMIT`, `PERMANENT_RESIDENCY_ID`. Required.
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
    /// File.
    IdentityFile {
        /// Side. One of `FRONT`, `BACK`.
        side: String = "side",
        /// Upload URI. Required. Example: `"/AbAcQ4hn_0652746727637.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// Address document.
    AddressDocument {
        /// Kind of document. One of `UTILITY_BILL`, `GOVERNMENT_LETTER`, `BANK_STATEMENT`, `PROOF_OF_TAX_IDENTIFICATION`, `COURT_DOCUMENT`, `INSURANCE_STATEMENT`. Required.
        r#type: String = "type",
        /// Files. Required.
        files: Vec<AddressFile> = "files",
    }
}

object! {
    /// File.
    AddressFile {
        /// Upload URI. Required. Example: `"/AbAcQ4hn_0652746727638.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// Supporting document.
    SupportingDocument {
        /// Kind of document. One of `MILITARY_ID`, `MATRICULATE_ID`, `STATE_OR_PROVINCIAL_ID`, `VISA`, `OTHER`. Required.
        r#type: String = "type",
        /// Files. Required.
        files: Vec<SupportingFile> = "files",
    }
}

object! {
    /// File.
    SupportingFile {
        /// Upload URI. Required. Example: `"/XyZ123mn_0652746727650.pdf"`.
        uri: String = "uri",
    }
}

request!(AssociatedPartyAttach, "fin/v2/associated-party-attach");
