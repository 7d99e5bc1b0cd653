//! One file for each kind of value.

pub mod ascii;
pub mod base64;
pub mod calling_code;
pub mod country;
pub mod data_uri;
pub mod date;
pub mod datetime;
pub mod decimal;
pub mod email;
pub mod fix;
pub mod integer;
pub mod isin;
pub mod latin1;
pub mod lei;
pub mod locale;
pub mod pattern;
pub mod phone;
pub mod phone_digits;
pub mod plain_text;
pub mod street;
pub mod subdivision;
pub mod tax_id;
pub mod upload_uri;
pub mod url;
pub mod uuid;
pub mod value;
