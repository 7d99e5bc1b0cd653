// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! 1money V1.

pub mod application;
pub mod customer;
pub mod document_upload;
pub mod hosted;
pub mod lightweight;
pub mod onboarding_grant;
pub mod onboarding_link;

pub use application::Application;
pub use customer::Customer;
pub use document_upload::DocumentUpload;
pub use hosted::Hosted;
pub use lightweight::Lightweight;
pub use onboarding_grant::OnboardingGrant;
pub use onboarding_link::OnboardingLink;
