//! Hepburn in its variants: long vowels, double consonants and the nasal.

use alloc::string::String;

/// The conventions. The table has one column, in which `*` doubles what follows and `_` lengthens what stands before.
pub(super) const CONVENTIONS: &str = "hepburn,hepburn-passport,hepburn-long";

/// Writes a text of the table in a convention.
pub(super) fn write(text: &str, convention: &str) -> String {
    let is_long = convention == "hepburn-long";
    let is_passport = convention == "hepburn-passport";
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let before = out.chars().next_back().map_or(' ', |before| before.to_ascii_lowercase());
        let next = letters.peek().map_or(' ', |next| next.to_ascii_lowercase());
        match letter {
            '*' => out.extend(match next {
                'c' => Some('t'),
                next => next.is_ascii_alphabetic().then_some(next),
            }),
            '_' => out.extend(Some(before).filter(|before| is_long && before.is_ascii_alphabetic())),
            // Long o and u.
            'o' | 'u' if !is_long && (before == letter || (before, letter) == ('o', 'u')) => {}
            'n' if is_passport && matches!(next, 'b' | 'm' | 'p') => out.push('m'),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn long_vowels_double_consonants_and_the_nasal() {
        for (text, plain, passport, long) in [
            ("Yuuko", "Yuko", "Yuko", "Yuuko"),
            ("Satou", "Sato", "Sato", "Satou"),
            ("Oono", "Ono", "Ono", "Oono"),
            ("Ha*tori", "Hattori", "Hattori", "Hattori"),
            ("E*chuu", "Etchu", "Etchu", "Etchuu"),
            ("Honma", "Honma", "Homma", "Honma"),
            ("Tarou_*", "Taro", "Taro", "Tarouu"),
        ] {
            assert_eq!(write(text, "hepburn"), plain);
            assert_eq!(write(text, "hepburn-passport"), passport);
            assert_eq!(write(text, "hepburn-long"), long);
        }
    }
}
