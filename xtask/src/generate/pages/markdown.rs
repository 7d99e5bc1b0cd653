//! Texts in Markdown.

/// Text that means itself.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A piece of code in a line.
pub(super) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Words in capitals that are no values.
const WORDS: &[&str] = &["ASCII", "HTML", "UTF-8", "ISO", "RFC"];

/// Words of which some are names of fields and values: those become code.
pub(super) fn words(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let bare =
            word.trim_matches(|letter: char| matches!(letter, ',' | ':' | ';' | '(' | ')')).trim_end_matches('.');
        let is_value = bare.len() > 1 && bare.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let is_name = bare.contains(['_', '[', ']', '*', '\\', '{', '^', '=', '/', '.']) || is_value;
        match word.split_once(bare).filter(|_| is_name && !bare.is_empty() && !WORDS.contains(&bare)) {
            Some((before, after)) => format!("{}{}{}", escaped(before), code(bare), escaped(after)),
            None => escaped(word),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A sentence: with a capital at its start, if that is no name, and a full stop.
pub(super) fn sentence(text: &str) -> String {
    let is_name = text.split(' ').next().is_some_and(|word| word.contains(['_', '.']));
    let mut letters = text.chars();
    let first = letters.next().map(|first| if is_name { first } else { first.to_ascii_uppercase() });
    let whole: String = first.into_iter().chain(letters).collect();
    if whole.ends_with(['.', '?', '!']) { whole } else { format!("{whole}.") }
}

/// A place to which a link can lead.
pub(super) fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// A table, or nothing where it has no rows.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &[String]| {
        // A bar ends a cell even in code.
        let cells = cells.iter().map(|cell| cell.replace("\\|", "|").replace('|', "\\|").replace('\n', " "));
        let cells = cells.map(|cell| if cell.is_empty() { " ".to_owned() } else { format!(" {cell} ") });
        format!("|{}|\n", cells.collect::<Vec<_>>().join("|"))
    };
    let head: Vec<_> = head.iter().map(|title| (*title).to_owned()).collect();
    let rule = format!("|{}\n", "---|".repeat(head.len()));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{rule}{rows}", line(&head))
}

#[cfg(test)]
mod tests {
    use super::{escaped, sentence, table, words};

    #[test]
    fn markup_means_itself() {
        assert_eq!(escaped("a_b <i> [x] | #1"), r"a\_b \<i\> \[x\] \| \#1");
        assert_eq!(words("files[].side is FRONT, or a_b in ASCII."), "`files[].side` is `FRONT`, or `a_b` in ASCII.");
        assert_eq!(sentence("no full stop"), "No full stop.");
        assert_eq!(sentence("path.id is there"), "path.id is there.");
        let rows = [vec!["a|b".to_owned(), String::new()]];
        assert_eq!(table(&["x", "y"], &rows), "| x | y |\n|---|---|\n| a\\|b | |\n");
    }
}
