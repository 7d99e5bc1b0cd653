//! The writer, the tree, escapes and positions.

use firstpass::json::{Characters, JsonWriter, Reader, Span, Token, Tree, line_and_column, unescape};

#[test]
fn writes_what_serde_json_writes() {
    let mut all = String::new();
    all.extend((0..0x300).filter_map(char::from_u32));
    all.push_str("\u{2028}\u{2029}\u{fffd}\u{feff}😀\u{10ffff}");
    for text in ["", "a", "\"", "\\", "</script>", "é\"é", "\u{1}\u{1}", &all] {
        let mut out = String::new();
        JsonWriter::new(&mut out).text(text);
        assert_eq!(out, serde_json::to_string(text).unwrap());
        assert_eq!(Tree::parse(&out), Ok(Tree::Text(text.into())));
    }
    let mut out = String::from("> ");
    JsonWriter::new(&mut out).array(|w| {
        w.null().boolean(true).boolean(false).unsigned(0).unsigned(u64::MAX).signed(i64::MIN).signed(-1).signed(7);
        w.begin_object().key("a\n").text("b").key("c").raw("1.5").end_object();
        w.array(|_| {}).object(|_| {}).object(|w| {
            w.key("list").array(|w| {
                w.unsigned(10).unsigned(200);
            });
            w.key("next").null();
        });
    });
    assert_eq!(
        out,
        concat!(
            r#"> [null,true,false,0,18446744073709551615,-9223372036854775808,-1,7,{"a\n":"b","c":1.5},"#,
            r#"[],{},{"list":[10,200],"next":null}]"#
        )
    );
}

#[test]
fn undoes_escapes_in_any_text() {
    for (raw, expected) in [
        (r"a\nb", "a\nb"),
        (r"\ud83d\ude00", "😀"),
        // The reader would have refused these; there is still an answer.
        (r"\ud83d", "\u{fffd}ud83d"),
        (r"\", "\u{fffd}"),
        (r"\é", "\u{fffd}é"),
    ] {
        let mut out = String::new();
        unescape(raw, &mut out);
        assert_eq!(out, expected);
        assert_eq!(Characters::new(raw).collect::<String>(), expected);
    }
}

#[test]
fn counts_lines_and_columns() {
    let text = "{\r\n  \"é😀\": x,\n\n}";
    for (offset, expected) in [
        (0, (1, 1)),
        (2, (1, 3)),
        (3, (2, 1)),
        (6, (2, 4)),
        (7, (2, 4)),
        (8, (2, 5)),
        (11, (2, 5)),
        (12, (2, 6)),
        (19, (4, 1)),
        (20, (4, 2)),
        (99, (4, 2)),
    ] {
        assert_eq!(line_and_column(text, offset), expected, "{offset}");
    }
    assert_eq!(line_and_column("", 0), (1, 1));
}

#[test]
fn keeps_the_contents_out_of_its_debug_forms() {
    let tree = Tree::parse(r#"{"secret": "secret", "n": 12345}"#).unwrap();
    assert_eq!(format!("{tree:?}"), "Object(len 2)");
    let error = Tree::parse(r#"{"secret"}"#).unwrap_err();
    assert_eq!(error.to_string(), "json.syntax at byte 9");
    assert_eq!(Span { start: u32::MAX, len: u32::MAX }.text("x"), "");
    assert!(matches!(Reader::new("null").token(), Ok(Token::Null)));
}

#[test]
fn gives_the_parts_of_a_tree() {
    let tree = Tree::parse(r#"{"a":[true,null,-5,"\u00e9",1.5],"b":{}}"#).unwrap();
    let items = tree.get("a").and_then(Tree::as_array).unwrap();
    assert_eq!(items[0].as_bool(), Some(true));
    assert!(items[1].is_null());
    assert_eq!((items[2].as_integer(), items[2].as_number()), (Some(-5), Some("-5")));
    assert_eq!(items[3].as_text(), Some("é"));
    assert_eq!((items[4].as_integer(), items[4].as_number()), (None, Some("1.5")));
    assert_eq!(tree.get("b").and_then(Tree::as_object).map(<[_]>::len), Some(0));
    assert!(tree.get("c").is_none() && items[0].get("a").is_none() && items[0].as_text().is_none());
}
