//! Documents to begin with, and the ways in which they are damaged.

/// Request bodies with invented persons, and short texts with everything that the grammar knows.
pub(crate) const CORPUS: &[&str] = &[
    r#"{"basic_info":{"first_name":"Maria","middle_name":"Elena","last_name":"Garcia","dob":"1990-04-15","email":"maria.garcia@example.com","phone":"+14155552671","country_of_residence":"USA","primary_nationality":"USA","gender":"FEMALE","tax_info":[{"country_code":"USA","document_type":"SSN","document_id":"123-45-6789"}]}}"#,
    r#"{
  "address": {
    "street_line_1": "Calle de Alcal\u00e1 12",
    "street_line_1_en": "Calle de Alcala 12",
    "city": "San Francisco",
    "subdivision_code": "US-CA",
    "postal_code": "94103",
    "country": "USA"
  },
  "financial_profile": { "occupation_id": 42, "source_of_fund_ids": [1, 5], "monthly_volume_usd": 5000 }
}"#,
    r#"{"identifying_documents":[{"type":"SELFIE","files":[{"uri":"\/AbAc_0652746727637.pdf"}]},{"type":"DRIVERS_LICENSE","number":"DL987654321","files":[{"side":"FRONT","uri":"/a.pdf"},{"side":"BACK","uri":"/b.pdf"}]}],"tos_policies_value":"e9414388-fbdf-4407-b5c2-bc39eae3645b"}"#,
    r#"{"meta_data":{"reference":"client-ref-abc-001","note":"line\nbreak","emoji":"\ud83d\ude00 😀","tags":["a","b",null,true,false],"nested":{"a":{"b":{"c":[]}}}}}"#,
    r#"{"first_name":"Zoë","last_name":"Łukasz Ng","first_name_en":"Zoe","city":"Zürich","name":"山田 太郎"}"#,
    r#"["\u0000","\u001f","\b\f\n\r\t","\/","\\","\"","\u00e9","\u2028","\ud800\udc00","\uDBFF\uDFFF","\uffff"]"#,
    r#"[0,-0,1,-1,0.5,-0.0,1e5,1E+5,1e-5,123456789,18446744073709551615,-9223372036854775808,1.7976931348623157e308]"#,
    r#"[[],{},[[]],[{}],{"":""},{"a":[]},[[[[[[[[1]]]]]]]],null,true,false]"#,
    "\t[ 1 , 2 ,\r\n {\n \"a\" : 1 ,\n                 \"b\" :\t[ ] } ]\n",
    r#"{"a":1,"a":2,"\u0061":3,"b":{"a":1},"c":[{"a":1,"a":1}]}"#,
    r#"{"k0":0,"k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6,"k7":7,"k8":8,"k9":9,"k10":10,"k11":11,"k12":12,"k13":13,"k14":14}"#,
    "\"plain\"",
    "-12.5e-3",
];

/// What is put in: the marks of the grammar, and what people and attackers write instead.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "/",
    "0",
    "1",
    "9",
    "-",
    "+",
    ".",
    "e",
    "E",
    "e400",
    "null",
    "true",
    "false",
    "nul",
    "\\u",
    "\\u00",
    "\\u0041",
    "\\ud83d",
    "\\ude00",
    "\\ud83d\\ude00",
    "\\n",
    "\\x",
    "\\\\",
    "\\\"",
    " ",
    "\n",
    "\t",
    "\r",
    "        ",
    "\0",
    "\u{1f}",
    "\u{7f}",
    "\u{80}",
    "\u{2028}",
    "\u{feff}",
    "é",
    "😀",
    "NaN",
    "'",
    "//",
    "/*",
    "\"a\":1,",
    ",\"a\":2",
    "[[[[",
    "]]]]",
    "00",
    "1.",
    ".5",
    "1e",
    "{}",
    "[]",
    "\"\"",
    "aaaaaaaa",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
];

/// Numbers that look random and are the same in every run (SplitMix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// Changes `bytes` in one way.
pub(crate) fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let some = 1 + random.below(12);
    let end = bytes.len().min(at + some);
    match random.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => bytes[at] = random.next() as u8,
        2 => drop(bytes.drain(at..bytes.len().min(at + 1))),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let copy = bytes[at..end].to_vec();
            let to = random.below(bytes.len() + 1);
            bytes.splice(to..to, copy);
        }
        5 => bytes.truncate(at),
        // Inside of a word, a letter or a digit for another one: mostly still JSON.
        6 | 7 => {
            let letters = b"abcdefnrtu0123456789 ";
            if let Some(byte) = bytes[at..].iter_mut().find(|byte| byte.is_ascii_alphanumeric()) {
                *byte = letters[random.below(letters.len())];
            }
        }
        _ => {
            let piece = PIECES[random.below(PIECES.len())];
            bytes.splice(at..at, piece.bytes());
        }
    }
}
