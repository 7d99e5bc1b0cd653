// Generated from rules/tables/national_prefixes.csv by `cargo xtask generate`. Do not edit.

/// What is dialled before a number inside a country, and the alpha-2 codes of the countries.
#[rustfmt::skip]
pub(crate) static NATIONAL_PREFIXES: &[(&str, &str)] = &[
    ("0", "\
        AEAFALAMARATAUAXAZBABDBEBGBLBOBRCCCDCHCNCOCUCXDEDZECEGEHERETFIFRGBGEGFGGGHGPHRIDIEILIMINIQIRJEJO\
        JPKEKGKHKIKPKRLALBLILKLRLTLYMAMCMDMEMFMGMKMMMNMQMWMYNANGNLNPNZPEPHPKPMPSPYRERORSRWSASDSESISKSLSO\
        SSSYTHTRTWTZUAUGUYVEVNXKYEYTZAZMZW"),
    ("06", "\
        HU"),
    ("1", "\
        AGAIASBBBMBSCADMDOGDGUJMKNKYLCMHMPMSPRSXTCTTUSVCVGVI"),
    ("8", "\
        BYKZRUTM"),
];
