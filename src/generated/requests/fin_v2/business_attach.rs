// Generated from rules/fin/v2/business-attach.toml by `cargo xtask generate`. Do not edit.

//! Attach documents to business customer.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Attach documents to business customer: the body of `POST /v2/customers/{customer_id}/business/attach`.
    BusinessAttach {
        /// Formation documents. They prove that the company exists.
        formation_documents: Vec<FormationDocument> = "formation_documents",
        /// Ownership documents. They prove who owns and controls the company.
        ownership_documents: Vec<OwnershipDocument> = "ownership_documents",
        /// Supporting documents.
        supporting_documents: Vec<SupportingDocument> = "supporting_documents",
        /// Terms of service value. From the tos_policies_url that the create call returned. Required. Example: `"6955e70b-f9f3-4076-b1ce-5c897085dd24"`.
        tos_policies_value: String = "tos_policies_value",
    }
}

object! {
    /// Formation document.
    FormationDocument {
        /// Kind of document. One of `REGISTRATION_DOCUMENT`, `CONSTITUTIONAL_DOCUMENT`, `FORMATION_DOCUMENT`, `PROOF_OF_TAX_IDENTIFICATION`, `EVIDENCE_OF_DIRECTORS_AND_CONTROLLERS`.
        r#type: String = "type",
        /// Description. Example: `"Certificate of incorporation"`.
        description: String = "description",
        /// Files. Required.
        files: Vec<FormationFile> = "files",
    }
}

object! {
    /// File.
    FormationFile {
        /// Upload URI. Required. Example: `"/AbAcQ4hn_0652746727637.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// Ownership document.
    OwnershipDocument {
        /// Kind of document. One of `OWNERSHIP_INFORMATION`, `OWNERSHIP_CHART`, `PROOF_OF_SIGNATORY_AUTHORITY`.
        r#type: String = "type",
        /// Description. Example: `"Register of shareholders"`.
        description: String = "description",
        /// Files. Required.
        files: Vec<OwnershipFile> = "files",
    }
}

object! {
    /// File.
    OwnershipFile {
        /// Upload URI. Required. Example: `"/XyZ123mn_0652746727639.pdf"`.
        uri: String = "uri",
    }
}

object! {
    /// Supporting document.
    SupportingDocument {
        /// Kind of document. One of `SHAREHOLDER_REGISTER`, `PROOF_OF_NATURE_OF_BUSINESS`, `PROOF_OF_ENTITY_NAME_CHANGE`, `CERT_OF_INCUMBENCY`, `PROOF_OF_SOURCE_OF_FUNDS`, `PROOF_OF_SOURCE_OF_WEALTH`, `AML_COMFORT_LETTER`, `MARKETING_MATERIALS`, `TAX_EXEMPT_ENTITY_CONFIRMATION`, `E_SIGNATURE_CERTIFICATE`, `FLOW_OF_FUNDS`, `PROOF_OF_NATURE_OF_BUSINESS_LICENSE`, `PROOF_OF_NATURE_OF_BUSINESS_AML_POLICY`, `EVIDENCE_OF_GOOD_STANDING`, `PROOF_OF_ACCOUNT_PURPOSE`, `PROOF_OF_ADDRESS`, `OTHER`.
        r#type: String = "type",
        /// Description. Example: `"Bank statements of the past six months"`.
        description: String = "description",
        /// Files. Required.
        files: Vec<SupportingFile> = "files",
    }
}

object! {
    /// File.
    SupportingFile {
        /// Upload URI. Required. Example: `"/PoAdef45_0652746727640.pdf"`.
        uri: String = "uri",
    }
}

request!(BusinessAttach, "fin/v2/business-attach");
