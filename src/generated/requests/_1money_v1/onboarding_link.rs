// Generated from rules/1money/v1/onboarding-link.toml by `cargo xtask generate`. Do not edit.

//! Create onboarding link.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create onboarding link: the body of `POST /v1/customers/{customer_id}/onboarding_links`.
    OnboardingLink {
        /// Return address. Where the person goes after the onboarding. Example: `"https://example.com/onboarding/done"`.
        redirect_url: String = "redirect_url",
        /// Language. Of the onboarding page; en-US when it is left out. Example: `"en-US"`.
        locale: String = "locale",
    }
}

request!(OnboardingLink, "1money/v1/onboarding-link");
