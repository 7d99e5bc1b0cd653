// Generated from rules/migrations/ by `cargo xtask generate`. Do not edit.

//! The migrations.

use crate::migrate::model::{Action, Fill, Filling, Migration, Step};

/// Every migration.
pub(crate) static MIGRATIONS: &[&Migration] =
    &[&FIN_V1_ATTACH_TO_FIN_V2_ATTACH, &FIN_V1_INDIVIDUAL_TO_FIN_V2_INDIVIDUAL];

/// rules/migrations/fin-v1-attach-to-v2.toml
static FIN_V1_ATTACH_TO_FIN_V2_ATTACH: Migration = Migration {
    from: "fin/v1/attach",
    to: "fin/v2/attach",
    steps: &[
        Step { id: "customer-id", action: Action::Parameter { from: "customer_id", name: "customer_id" } },
        Step {
            id: "proof-of-identity",
            action: Action::Move { from: "proof_of_identity", to: "identifying_documents[0]", with: &[] },
        },
        Step {
            id: "proof-of-address",
            action: Action::Move { from: "proof_of_address", to: "address_documents[0]", with: &[] },
        },
    ],
};

/// rules/migrations/fin-v1-individual-to-v2.toml
static FIN_V1_INDIVIDUAL_TO_FIN_V2_INDIVIDUAL: Migration = Migration {
    from: "fin/v1/individual",
    to: "fin/v2/individual",
    steps: &[
        Step { id: "verification-type", action: Action::Default { to: "verification_type", value: "STANDARD" } },
        Step {
            id: "nationality",
            action: Action::Move { from: "basic_info.nationality", to: "basic_info.primary_nationality", with: &[] },
        },
        Step {
            id: "tin",
            action: Action::Move {
                from: "basic_info.tin",
                to: "basic_info.tax_info[0].document_id",
                with: &[
                    Fill {
                        to: "basic_info.tax_info[0].country_code",
                        value: Filling::Copy("basic_info.country_of_residence"),
                        when: None,
                    },
                    Fill {
                        to: "basic_info.tax_info[0].document_type",
                        value: Filling::Text("SSN"),
                        when: Some(("basic_info.country_of_residence", &["USA"])),
                    },
                ],
            },
        },
        Step {
            id: "street",
            action: Action::Split {
                from: "address.street",
                to: "address.street_line_1",
                rest: "address.street_line_2",
                words: &["Apt", "Apartment", "Unit", "Suite", "Ste", "Flat", "Room", "Rm", "#"],
            },
        },
        Step { id: "state", action: Action::Move { from: "address.state", to: "address.subdivision_code", with: &[] } },
        Step {
            id: "source-of-fund",
            action: Action::Move {
                from: "financial_profile.source_of_fund_id",
                to: "financial_profile.source_of_fund_ids[0]",
                with: &[],
            },
        },
    ],
};
