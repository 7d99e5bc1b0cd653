// Generated from rules/fin/v1/upload.toml by `cargo xtask generate`. Do not edit.

//! Upload documents.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Upload documents: the body of `POST /v1/customers/upload`.
    Upload {
        /// Customer. The id that the create call returned. Example: `"55bd6b4e-c20a-4cc8-9535-91d5557a67d9"`.
        customer_id: String = "customer_id",
    }
}

object! {
    /// File.
    File {
        /// Name. Required. Example: `"passport_front.pdf"`.
        name: String = "name",
        /// Size in bytes. Example: `245760`.
        size: i64 = "size",
        /// Media type. One of `application/pdf`, `image/jpeg`, `image/png`. Example: `"application/pdf"`.
        r#type: String = "type",
        /// First bytes in base64. Example: `"JVBERi0xLjcK"`.
        head: String = "head",
    }
}

request!(Upload, "fin/v1/upload");
