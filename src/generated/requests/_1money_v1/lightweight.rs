// Generated from rules/1money/v1/lightweight.toml by `cargo xtask generate`. Do not edit.

//! Create customer for hosted onboarding.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create customer for hosted onboarding: the body of `POST /v1/customers/lightweight`.
    Lightweight {
        /// Email. Each customer needs an address of its own. Required. Example: `"maria.garcia@example.com"`.
        email: String = "email",
        /// First name. Of the primary contact. Required. Example: `"Maria"`.
        first_name: String = "first_name",
        /// Last name. Of the primary contact. Required. Example: `"Garcia"`.
        last_name: String = "last_name",
        /// Company name. The legal name of the company. Required. Example: `"Garcia Trading LLC"`.
        company_name: String = "company_name",
        /// Kind of customer. One of `BUSINESS`, `INDIVIDUAL`. Required. Example: `"BUSINESS"`.
        customer_type: String = "customer_type",
    }
}

request!(Lightweight, "1money/v1/lightweight");
