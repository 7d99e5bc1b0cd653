// Generated from rules/1money/v1/application.toml by `cargo xtask generate`. Do not edit.

//! Create individual application.

use alloc::string::String;

use crate::interop::requests::{object, request};

object! {
    /// Create individual application: the body of `POST /v1/individuals/applications`.
    Application {
        /// Your own id of the customer. Each customer can have one application. Required. Example: `"customer-4711"`.
        external_customer_id: String = "external_customer_id",
        /// Terms of service. Required.
        terms: Terms = "terms",
        /// Contact details. Required.
        contact: Contact = "contact",
        /// Personal details. Required.
        person: Person = "person",
        /// Home address. Required.
        residential_address: ResidentialAddress = "residential_address",
        /// Identity document. Required.
        document: Document = "document",
        /// Due diligence. For the higher limits.
        due_diligence: DueDiligence = "due_diligence",
    }
}

object! {
    /// Terms of service.
    Terms {
    }
}

object! {
    /// Contact details.
    Contact {
        /// Email. Example: `"maria.garcia@example.com"`.
        email: String = "email",
    }
}

object! {
    /// Personal details.
    Person {
        /// Date of birth. The person is at least 18 years old. Required. Example: `"1990-04-15"`.
        date_of_birth: String = "date_of_birth",
        /// Tax number. Example: `"123-45-6789"`.
        tin: String = "tin",
        /// Country of tax residence. Example: `"USA"`.
        tax_residence_country: String = "tax_residence_country",
    }
}

object! {
    /// Home address.
    ResidentialAddress {
    }
}

object! {
    /// Identity document.
    Document {
    }
}

object! {
    /// Due diligence. For the higher limits.
    DueDiligence {
    }
}

request!(Application, "1money/v1/application");
