//! # `street`: a line of a street address that names no post office box
//!
//! Looks for the words that stand for such a box, as whole words, with or without dots, in capital or small letters: in
//! English (`PO Box`, `P.O. Box`, `GPO Box`, `Post Office Box`, `POB`, `Post Box`), German (`Postfach`), Dutch
//! (`Postbus`), Danish and Norwegian (`Postboks`), French (`Boîte postale`, `BP`, `Case postale`), Spanish (`Apartado`,
//! `Apdo.`, `Casilla`), Portuguese (`Caixa postal`, `Apartado`), Italian (`Casella postale`) and Polish
//! (`Skrytka pocztowa`). A street can have most of these words in its name, so something must show that a box is meant:
//! a number behind it, or that the line ends there; for `POB`, `BP`, `Apartado`, `Apdo.` and `Casilla`, that nothing but
//! them and a number stands on the line, or between two commas or dashes.
//! Does not find `Box 12` alone, which is a flat in Belgium and a mailbox on a rural route in the USA; `Private Bag`; `CP`,
//! `PF` and other abbreviations with a second meaning; and other languages. Does not check that the street exists.
//!
//! ```
//! use firstpass::{Code, check::street};
//!
//! assert!(street::check("12 Box Hill Road").is_ok());
//! assert_eq!(street::check("P.O. Box 123").unwrap_err().code, Code::AddressPoBox);
//! ```
//!
//! Codes: `address.po_box`.
//!
//! Sources: Universal Postal Union, Postal Addressing Systems in Member Countries (the words for each country); U.S.
//! Postal Service, Publication 28 (boxes of rural routes, post office boxes).

use crate::{Code, Fault, text};

/// Accepts a line in which no post office box is found.
///
/// # Errors
///
/// `address.po_box`.
///
/// ```
/// # use firstpass::check::street;
/// assert!(street::check("Postbusstraat 4").is_ok());
/// assert!(street::check("Postbus 19223").is_err());
/// assert!(street::check("Via Casilla 5").is_ok());
/// assert!(street::check("Av. Sucre 45, Casilla 17-01-123").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let mut tokens = Tokens { rest: text, after_space: false };
    let mut at_start = true;
    while let Some(token) = tokens.next() {
        if let Token::Word(word) = token
            && NAMES.iter().any(|name| name.is_met(word, at_start, &tokens))
        {
            return Err(Code::AddressPoBox.into());
        }
        at_start = token == Token::Break;
    }
    Ok(())
}

/// What must stand with a name for it to be a box.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    /// A number behind it, or nothing.
    NumberOrEnd,
    /// A number behind it.
    Number,
    /// A number behind it, and nothing else on both sides.
    NumberAlone,
}

struct Name {
    words: &'static [&'static str],
    beside: Beside,
}

const fn name(words: &'static [&'static str], beside: Beside) -> Name {
    Name { words, beside }
}

const NAMES: &[Name] = &[
    name(&["po", "box"], Beside::NumberOrEnd),
    name(&["p", "o", "box"], Beside::NumberOrEnd),
    name(&["pobox"], Beside::NumberOrEnd),
    name(&["gpo", "box"], Beside::NumberOrEnd),
    name(&["post", "office", "box"], Beside::NumberOrEnd),
    name(&["p", "o", "b"], Beside::Number),
    name(&["pob"], Beside::NumberAlone),
    name(&["post", "box"], Beside::Number),
    name(&["postbox"], Beside::Number),
    name(&["postfach"], Beside::NumberOrEnd),
    name(&["postbus"], Beside::Number),
    name(&["postboks"], Beside::Number),
    // Only ASCII letters are compared without regard to their case.
    name(&["bo\u{EE}te", "postale"], Beside::NumberOrEnd),
    name(&["bo\u{CE}te", "postale"], Beside::NumberOrEnd),
    name(&["boite", "postale"], Beside::NumberOrEnd),
    name(&["bp"], Beside::NumberAlone),
    name(&["b", "p"], Beside::NumberAlone),
    name(&["case", "postale"], Beside::NumberOrEnd),
    name(&["apartado", "postal"], Beside::NumberOrEnd),
    name(&["apartado", "de", "correo"], Beside::NumberOrEnd),
    name(&["apartado", "de", "correos"], Beside::NumberOrEnd),
    name(&["apartado"], Beside::NumberAlone),
    name(&["apdo", "postal"], Beside::NumberOrEnd),
    name(&["apdo", "de", "correos"], Beside::NumberOrEnd),
    name(&["apdo"], Beside::NumberAlone),
    name(&["casilla", "postal"], Beside::NumberOrEnd),
    name(&["casilla", "de", "correo"], Beside::NumberOrEnd),
    name(&["casilla", "de", "correos"], Beside::NumberOrEnd),
    name(&["casilla"], Beside::NumberAlone),
    name(&["caixa", "postal"], Beside::NumberOrEnd),
    name(&["casella", "postale"], Beside::NumberOrEnd),
    name(&["skrytka", "pocztowa"], Beside::NumberOrEnd),
];

/// Words for "number".
const NUMBER_SIGNS: &[&str] =
    &["no", "nr", "n\u{BA}", "n\u{B0}", "num", "number", "numero", "n\u{FA}mero", "num\u{E9}ro", "nummer"];

impl Name {
    /// Whether the name begins with this word, goes on in `after`, and is a box there.
    fn is_met(&self, word: &str, at_start: bool, after: &Tokens<'_>) -> bool {
        let mut words = self.words.iter();
        if !words.next().is_some_and(|own| own.eq_ignore_ascii_case(word)) {
            return false;
        }
        let mut after = *after;
        let goes_on = |own: &&str| matches!(after.next(), Some(Token::Word(word)) if own.eq_ignore_ascii_case(word));
        if !words.all(goes_on) {
            return false;
        }
        match self.beside {
            // Some countries have box numbers such as `SS-19555`.
            Beside::NumberOrEnd => is_end(after) || leads_to_number(after, 2),
            Beside::Number => leads_to_number(after, 1),
            Beside::NumberAlone => at_start && is_number_alone(after),
        }
    }
}

fn is_end(mut tokens: Tokens<'_>) -> bool {
    matches!(tokens.next(), None | Some(Token::Break))
}

/// Whether a number comes next. Before it may stand so many letters, as in `A12`, and a word such as `No.`.
fn leads_to_number(tokens: Tokens<'_>, letters: usize) -> bool {
    tokens.take(3).find(|token| !token.is_before_number(letters)) == Some(Token::Number)
}

/// Whether a number is all there is up to the next comma.
fn is_number_alone(tokens: Tokens<'_>) -> bool {
    let mut line = tokens.take_while(|token| *token != Token::Break);
    let mut found = false;
    line.all(|token| {
        found |= token == Token::Number;
        token == Token::Number || token.is_before_number(1)
    }) && found
}

#[derive(Clone, Copy, PartialEq)]
enum Token<'t> {
    /// Letters.
    Word(&'t str),
    /// ASCII digits.
    Number,
    /// A comma, or what separates as much as one.
    Break,
}

impl Token<'_> {
    /// Whether the token is a word of at most so many letters, or one for "number".
    fn is_before_number(self, letters: usize) -> bool {
        let Self::Word(word) = self else {
            return false;
        };
        word.chars().nth(letters).is_none() || NUMBER_SIGNS.iter().any(|sign| sign.eq_ignore_ascii_case(word))
    }
}

/// The words and numbers of a text. Dots, hyphens and other signs within a part of it stand for nothing.
#[derive(Clone, Copy)]
struct Tokens<'t> {
    rest: &'t str,
    after_space: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Letter,
    Digit,
    Comma,
    Dash,
    Space,
    Sign,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        loop {
            let first = kind(self.rest.chars().next()?);
            let end = match first {
                Kind::Letter | Kind::Digit => self.rest.find(|c| kind(c) != first).unwrap_or(self.rest.len()),
                _ => self.rest.chars().next()?.len_utf8(),
            };
            let (run, rest) = self.rest.split_at_checked(end)?;
            let after_space = core::mem::replace(&mut self.after_space, first == Kind::Space);
            self.rest = rest;
            match first {
                Kind::Letter => return Some(Token::Word(run)),
                Kind::Digit => return Some(Token::Number),
                Kind::Comma => return Some(Token::Break),
                Kind::Dash if after_space && rest.chars().next().is_some_and(|c| kind(c) == Kind::Space) => {
                    return Some(Token::Break);
                }
                Kind::Dash | Kind::Space | Kind::Sign => {}
            }
        }
    }
}

/// Whatever is outside ASCII and not typography is taken for a letter, so that no word begins or ends at it.
fn kind(c: char) -> Kind {
    match if c.is_ascii() { c } else { text::plain_form(c).unwrap_or(c) } {
        'a'..='z' | 'A'..='Z' => Kind::Letter,
        '0'..='9' => Kind::Digit,
        ',' | ';' | '(' | ')' | '|' | '\n' | '\r' => Kind::Comma,
        '-' => Kind::Dash,
        c if c.is_whitespace() => Kind::Space,
        c if c.is_ascii() => Kind::Sign,
        _ => Kind::Letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_found() {
        for bad in [
            "PO Box 123",
            "P.O. Box 123",
            "P. O. Box 123",
            "P O Box 123",
            "p.o.box 123",
            "po box",
            "PO-Box 123",
            "P/O Box 123",
            "P.O.\u{A0}Box 123",
            "POBox 123",
            "PO BOX123",
            "PO Box #123",
            "PO Box: 123",
            "PO Box No. 123",
            "P.O. Box number 123",
            "PO Box A12",
            "P.O. Box N-4875",
            "P.O. Box No. SS-19",
            "P.O. Box MP 123, Mount Pleasant",
            "12 High Street, PO Box 5",
            "PO Box 5, 12 High Street",
            "12 High Street - P.O. Box, Dubai",
            "12 High Street P.O. Box 5",
            "(PO Box 12)",
            "GPO Box 2678",
            "G.P.O. Box 2678",
            "Post Office Box 12",
            "POST OFFICE BOX",
            "P.O.B. 12",
            "POB 1234",
            "12 High Street, POB 1234",
            "Post Box No. 12",
            "Post Box A12",
            "Postbox 12",
            "Postfach 12 34 56",
            "Bahnhofstrasse 1, Postfach",
            "Postfach CH-8001",
            "POSTFACH",
            "Postbus 19223",
            "Postboks 12 Sentrum",
            "Bo\u{EE}te postale 12",
            "BO\u{CE}TE POSTALE 12",
            "Boite Postale",
            "BP 123",
            "B.P. 12 345",
            "BP123",
            "12 rue des Fleurs - BP 45",
            "12 rue des Fleurs \u{2013} B.P. 45",
            "Case postale 45",
            "Apartado 123",
            "Apartado 0816-01234",
            "Apartado postal 123",
            "Calle Mayor 5, apartado de correos 12",
            "Apdo. 12",
            "Apdo. Postal N.\u{BA} 12",
            "Casilla 12",
            "Casilla 17-01-123",
            "Casilla N\u{BA} 12",
            "Casilla n\u{B0}12-D",
            "Casilla de Correo 12",
            "Rua Augusta 5 Caixa Postal n\u{FA}mero 12",
            "Casella Postale 12",
            "Skrytka pocztowa 12",
        ] {
            assert_eq!(check(bad), Err(Code::AddressPoBox.into()), "{bad}");
        }
    }

    #[test]
    fn streets_pass() {
        for good in [
            "",
            "12 Box Hill Road",
            "Box 12",
            "Rue Haute 5, box 12",
            "RR 2 Box 152",
            "HC 68 Box 23A",
            "Boxwood Lane 3",
            "Poboxa ulica 3",
            "Via Po, Box 3",
            "Via Po 5",
            "Near PO Box Hill",
            "Near Post Office, Box Hill",
            "Old Post Office Lane 5",
            "Post Office Road 12",
            "The Post Box House",
            "Postbox Cottage, 3 Mill Lane",
            "Opposite Postbox on 5th Street",
            "Post Box at 12 Mill Lane",
            "BP 12 St",
            "Casilla de 12",
            "Postbusstraat 4",
            "Oude Postbus",
            "Postfachstra\u{DF}e 3",
            "Postfachweg 3",
            "Postfach\u{E4}cker 3",
            "Pr. Pob. 12",
            "Via Casilla",
            "Via Casilla 12",
            "Calle Casilla 12",
            "Casilla del Monte 12",
            "Casilla",
            "Calle Apartado 12",
            "Carrera 100, Apartado",
            "Rua do Apartado 3",
            "Apartamento 12",
            "Apto. 12",
            "Rue de la Bo\u{EE}te 5 bo\u{EE}te 12",
            "Place de la Postale 3",
            "Jalan BP 7/12",
            "BP Station, 12 Main Road",
            "BP 12 Main Road",
            "12 bp",
            "Rua da Caixa Postal Velha 3",
            "Private Bag X12",
            "\u{90F5}\u{653F}\u{4FE1}\u{7BB1} 12",
            "\u{418}\u{43F}\u{43E} box 12",
            "\u{E9}po box 12",
            "po\u{E9} box 12",
            "P & O",
            "p o b",
            "- - -",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn long_lines_are_read_in_one_go() {
        for part in ["p ", "po ", "p.o.", "bp 1 abc ", "casilla ", "apdo a ", ". ", "a", "1", " - "] {
            assert_eq!(check(&part.repeat(20_000)), Ok(()), "{part}");
        }
    }
}
