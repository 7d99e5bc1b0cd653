// Generated from rules/tables/sources.toml by `cargo xtask generate`. Do not edit.

use crate::tables::model::{Source, Table};

/// Every table with its sources.
#[rustfmt::skip]
pub(crate) static TABLES: &[Table] = &[
    Table { name: "countries", checks: &["country", "country_alpha2"], sources: &[
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
        Source { package: "cldr-localenames-full", version: "48.2.0", published: "2026-03-30", licence: "Unicode-3.0" },
    ] },
    Table { name: "withdrawn_countries", checks: &["country", "country_alpha2"], sources: &[
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
    ] },
    Table { name: "subdivisions", checks: &["subdivision"], sources: &[
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
    ] },
    Table { name: "subdivision_names", checks: &[], sources: &[
        Source { package: "cldr-subdivisions-full", version: "48.2.0", published: "2026-09-23", licence: "Unicode-3.0" },
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
    ] },
    Table { name: "subdivision_successors", checks: &["subdivision"], sources: &[
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
    ] },
    Table { name: "parent_territories", checks: &["subdivision"], sources: &[
        Source { package: "cldr-core", version: "48.2.0", published: "2026-03-25", licence: "Unicode-3.0" },
    ] },
    Table { name: "calling_codes", checks: &["phone"], sources: &[
        Source { package: "libphonenumber-js", version: "1.13.16", published: "2026-11-10", licence: "Apache-2.0" },
    ] },
    Table { name: "postal_codes", checks: &["postal_code"], sources: &[
        Source { package: "postcode-validator", version: "3.10.22", published: "2026-08-07", licence: "MIT" },
        Source { package: "cldr-core", version: "27.0.3", published: "2015-03-19", licence: "Unicode-DFS-2015" },
    ] },
    Table { name: "phone_plans", checks: &["phone"], sources: &[
        Source { package: "libphonenumber-js", version: "1.13.16", published: "2026-11-10", licence: "Apache-2.0" },
    ] },
    Table { name: "national_prefixes", checks: &["phone"], sources: &[
        Source { package: "libphonenumber-js", version: "1.13.16", published: "2026-11-10", licence: "Apache-2.0" },
    ] },
    Table { name: "mail_domains", checks: &["email"], sources: &[
        Source { package: "firstpass", version: "0.1.0", published: "2026-11-20", licence: "MIT OR Apache-2.0" },
    ] },
    Table { name: "scripts", checks: &["name"], sources: &[
        Source { package: "unicode-script", version: "0.5.9", published: "", licence: "Unicode-3.0" },
        Source { package: "unicode-properties", version: "0.1.5", published: "", licence: "Unicode-3.0" },
    ] },
    Table { name: "compositions", checks: &["name"], sources: &[
        Source { package: "unicode-normalization", version: "0.1.26", published: "", licence: "Unicode-3.0" },
    ] },
    Table { name: "transliteration/", checks: &["transliteration"], sources: &[
        Source { package: "firstpass", version: "0.1.0", published: "2026-11-20", licence: "MIT OR Apache-2.0" },
    ] },
    Table { name: "tax_ids", checks: &["tax_id"], sources: &[
        Source { package: "firstpass", version: "0.1.0", published: "2026-11-20", licence: "MIT OR Apache-2.0" },
    ] },
];
