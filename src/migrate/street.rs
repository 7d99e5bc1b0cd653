//! Splits the unit off a street line.
//!
//! Only where it can be nothing else: one designator and its number at the end, behind a house number and a street. All
//! other lines stay whole: a provider takes a long line, but nobody finds a house whose street was cut in the wrong place.
//!
//! Source of the designators: USPS Publication 28, appendix C2. The migration says which of them count.

/// The longest number of a unit, such as `1204-B`.
const LONGEST_NUMBER: usize = 6;

/// Begins a unit without a word. In some countries it begins the house number (`Calle 100 # 8A-55`), so it counts only
/// behind a house number.
const SIGN: &str = "#";

/// The street and the unit. `words` are what may begin a unit, in any case, with or without a dot.
pub(super) fn split<'t>(street: &'t str, words: &[&str]) -> Option<(&'t str, &'t str)> {
    let is_word = |word: &str| {
        let word = word.strip_suffix('.').unwrap_or(word);
        words.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    let street = street.trim_end();
    let (before, number) = last_word(street)?;
    let (house, has_sign_only) = match last_word(before) {
        // `Apt 4B`, `Apt #4B`, `# 4B`
        Some((house, word)) if is_word(word) => (house, word == SIGN),
        // `#4B`
        _ if number.starts_with(SIGN) && is_word(SIGN) => (before, true),
        _ => return None,
    };
    let unit = street.get(house.len()..)?.trim_start();
    let house = house.strip_suffix(',').unwrap_or(house).trim_end();
    let parts = || house.split(|letter: char| letter == ',' || letter.is_whitespace());
    let is_whole = is_number(number.strip_prefix(SIGN).unwrap_or(number))
        && parts().any(has_digit)
        && parts().any(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        && !parts().any(|part| part.starts_with(SIGN) || is_word(part))
        && (!has_sign_only || house.starts_with(|first: char| first.is_ascii_digit()));
    is_whole.then_some((house, unit))
}

/// The last word of a text, and what stands before it.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let (before, word) = text.rsplit_once(char::is_whitespace)?;
    Some((before.trim_end(), word))
}

/// `3`, `4B`, `12-C`, `B`, but no name.
fn is_number(text: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '/');
    let is_letter = text.len() == 1 && text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    text.len() <= LONGEST_NUMBER && text.chars().all(is_plain) && (has_digit(text) || is_letter)
}

fn has_digit(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::split;

    const WORDS: &[&str] = &["Apt", "Apartment", "Unit", "Suite", "Ste", "#"];

    #[test]
    fn a_unit_at_the_end_is_split_off() {
        for (street, house, unit) in [
            ("123 Main Street Apt 4B", "123 Main Street", "Apt 4B"),
            ("123 Main Street, Apt. 4B", "123 Main Street", "Apt. 4B"),
            ("123 Main Street  ,  apt #4B ", "123 Main Street", "apt #4B"),
            ("123 Main Street UNIT B", "123 Main Street", "UNIT B"),
            ("1 Elm St Ste 1204-B", "1 Elm St", "Ste 1204-B"),
            ("1 Elm St #5", "1 Elm St", "#5"),
            ("1 Elm St # 5", "1 Elm St", "# 5"),
            ("Lindenweg 7 Apartment 12", "Lindenweg 7", "Apartment 12"),
            ("1 \u{C9}lys\u{E9}e\u{A0}Unit\u{A0}3", "1 \u{C9}lys\u{E9}e", "Unit\u{A0}3"),
        ] {
            assert_eq!(split(street, WORDS), Some((house, unit)), "{street}");
        }
    }

    #[test]
    fn everything_else_stays_whole() {
        for street in [
            "",
            " ",
            "#5",
            "Apt 4B",
            "123 Apt 4B",
            "Main Street Apt 4B",
            "123 Main Street",
            "123 Main Street Apt",
            "123 Main Street Apartments",
            "Apt 4B, 123 Main Street",
            "123 Main Street Apt 4 B",
            "123 Main Street Apt 4B Floor 2",
            "123 Main Street Unit 5 Apt 4B",
            "123 Main Street #5 Apt 4B",
            "123 Main Street Apt 1234567",
            "123 Main Street Apt -",
            "123 Main Street Apt \u{664}",
            "123 Unit Road Apt 4B",
            "12 Rue Ste Catherine",
            "Calle 100 # 8A-55",
            "Carrera 7 #71-21",
            "500 Main Street Miami FL 33101",
            "123 Main Street Box 5",
        ] {
            assert_eq!(split(street, WORDS), None, "{street}");
        }
        assert_eq!(split("1 Elm St #5", &["Apt"]), None);
        assert_eq!(split("1 Elm St Apt 5", &[]), None);
    }
}
