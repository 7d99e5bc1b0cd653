// Generated from rules/ondato/v1/identity-verification.toml by `cargo xtask generate`. Do not edit.

//! Create identity verification.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create identity verification: the body of `POST /v1/identity-verifications`.
    IdentityVerification {
        /// Setup id. Of the setup for identity verifications, not of one for KYC. Required. Example: `"3fa85f64-5717-4562-b3fc-2c963f66afa6"`.
        setup_id: String = "setupId",
        /// Your own reference. Example: `"123"`.
        external_reference_id: String = "externalReferenceId",
        /// Personal details.
        registration: Registration = "registration",
    }
}

object! {
    /// Personal details.
    Registration {
        /// Date of birth. Example: `"1990-04-15"`.
        date_of_birth: String = "dateOfBirth",
        /// Email. Example: `"john.johnson@example.com"`.
        email: String = "email",
        /// First name. Example: `"John"`.
        first_name: String = "firstName",
        /// Last name. Example: `"Johnson"`.
        last_name: String = "lastName",
        /// Middle name. Example: `"Adam"`.
        middle_name: String = "middleName",
        /// Personal code. The national identification number. Example: `"1214148111000"`.
        personal_code: String = "personalCode",
        /// Phone number. With the country calling code, digits only. Example: `370624515141`.
        phone_number: i64 = "phoneNumber",
        /// Country. Example: `"LT"`.
        country_code: String = "countryCode",
    }
}

request!(IdentityVerification, "ondato/v1/identity-verification");
