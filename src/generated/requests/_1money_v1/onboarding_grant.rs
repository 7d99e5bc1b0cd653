// Generated from rules/1money/v1/onboarding-grant.toml by `cargo xtask generate`. Do not edit.

//! Create onboarding grant (legacy).

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create onboarding grant (legacy): the body of `POST /v1/customers/onboarding/grants`.
    OnboardingGrant {
        /// Customer id. From the answer to the request that created the customer. Required. Example: `"55bd6b4e-c20a-4cc8-9535-91d5557a67d9"`.
        customer_id: String = "customer_id",
        /// Return address. Where the person goes after the onboarding. Example: `"https://example.com/onboarding/done"`.
        redirect_url: String = "redirect_url",
        /// Language. Of the onboarding page; en-US when it is left out. Example: `"en-US"`.
        locale: String = "locale",
    }
}

request!(OnboardingGrant, "1money/v1/onboarding-grant");
