// Generated from rules/1money/v1/document-upload.toml by `cargo xtask generate`. Do not edit.

//! Upload documents of an individual application.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Upload documents of an individual application: the body of `PUT /v1/individuals/applications/{id}/documents/{type}`.
    DocumentUpload {
        /// Kind of identity document. As in the application. Two kinds have a back. Required. Example: `"national_id"`.
        document_type: String = "document_type",
        /// The application has a proof of address.
        proof_of_address: bool = "proof_of_address",
        /// Photo of the face. JPEG, PNG or PDF, at most 10 MB. Required.
        selfie: Selfie = "selfie",
        /// Liveness check. JPEG, PNG or MP4, at most 20 MB. Required.
        liveness: Liveness = "liveness",
        /// Front of the identity document. JPEG, PNG or PDF, at most 10 MB. Required.
        id_front: IdFront = "id_front",
        /// Back of the identity document. JPEG, PNG or PDF, at most 10 MB.
        id_back: IdBack = "id_back",
        /// Proof of address. JPEG, PNG or PDF, at most 10 MB.
        poa: Poa = "poa",
    }
}

object! {
    /// Photo of the face. JPEG, PNG or PDF, at most 10 MB.
    Selfie {
        /// Name. Example: `"selfie.jpg"`.
        name: String = "name",
        /// Media type. One of `image/jpeg`, `image/png`, `application/pdf`. Required. Example: `"image/jpeg"`.
        r#type: String = "type",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// First bytes in base64. Example: `"/9j/4AAQSkZJRg=="`.
        head: String = "head",
    }
}

object! {
    /// Liveness check. JPEG, PNG or MP4, at most 20 MB.
    Liveness {
        /// Name. Example: `"liveness.mp4"`.
        name: String = "name",
        /// Media type. One of `image/jpeg`, `image/png`, `video/mp4`. Required. Example: `"video/mp4"`.
        r#type: String = "type",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// First bytes in base64. Example: `"AAAAGGZ0eXBtcDQy"`.
        head: String = "head",
    }
}

object! {
    /// Front of the identity document. JPEG, PNG or PDF, at most 10 MB.
    IdFront {
        /// Name. Example: `"front.jpg"`.
        name: String = "name",
        /// Media type. One of `image/jpeg`, `image/png`, `application/pdf`. Required. Example: `"image/jpeg"`.
        r#type: String = "type",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// First bytes in base64. Example: `"/9j/4AAQSkZJRg=="`.
        head: String = "head",
    }
}

object! {
    /// Back of the identity document. JPEG, PNG or PDF, at most 10 MB.
    IdBack {
        /// Name. Example: `"back.jpg"`.
        name: String = "name",
        /// Media type. One of `image/jpeg`, `image/png`, `application/pdf`. Required. Example: `"image/jpeg"`.
        r#type: String = "type",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// First bytes in base64. Example: `"/9j/4AAQSkZJRg=="`.
        head: String = "head",
    }
}

object! {
    /// Proof of address. JPEG, PNG or PDF, at most 10 MB.
    Poa {
        /// Name. Example: `"bill.pdf"`.
        name: String = "name",
        /// Media type. One of `image/jpeg`, `image/png`, `application/pdf`. Required. Example: `"application/pdf"`.
        r#type: String = "type",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// First bytes in base64. Example: `"JVBERi0xLjcK"`.
        head: String = "head",
    }
}

request!(DocumentUpload, "1money/v1/document-upload");
