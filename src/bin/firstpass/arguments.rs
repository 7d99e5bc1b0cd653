//! The command line.

use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use firstpass::Date;
use firstpass::check::country::{self, Alpha3};
use firstpass::check::value::NAMES;
use firstpass::messages::Language;
use firstpass::migrate::migrations;
use firstpass::migrate::model::Migration;

use crate::packs_from;

/// Checks customer-onboarding (KYC / KYB) requests before they are sent.
#[derive(Debug, Parser)]
#[command(name = "firstpass", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Value(Value),
    Migrate(Migrate),
    File(File),
    Gate(Gate),
    /// Tools for those who write packs.
    #[command(subcommand)]
    Pack(Pack),
    Packs(Packs),
    Explain(Explain),
    Coverage(Coverage),
}

/// Checks request bodies: JSON documents, or NDJSON with one body a line.
///
/// Exit status: 0 when no issue is as bad as --fail-on says, 1 when one is, 2 for wrong usage, 3 when an input cannot
/// be read. Results go to standard output, the summary to standard error. Neither repeats a value of a body.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The pack to check with: an id, which `firstpass packs` lists, or a file that ends in .toml or .json
    #[arg(long, value_name = "PACK")]
    pub(crate) pack: String,
    /// Let the pack of a file take the place of the one with the same id that comes with the program
    #[arg(long)]
    pub(crate) replace: bool,
    /// The day that counts as today, YYYY-MM-DD [default: the context's as_of, or today's UTC date]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// A JSON file with what surrounds the request: flags, catalogues, policy and so on
    #[arg(long, value_name = "FILE")]
    pub(crate) context: Option<PathBuf>,
    /// How results are written [default: human for a document, ndjson for NDJSON]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// The mildest issue that makes the exit status 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value = "error")]
    pub(crate) fail_on: FailOn,
    /// Report the records of NDJSON that have no issue, too
    #[arg(long)]
    pub(crate) all: bool,
    /// How many issues of one body are listed, from 1 to 100
    #[arg(long, value_name = "N", default_value = "100", value_parser = max_issues)]
    pub(crate) max_issues: usize,
    /// How many threads check the records of NDJSON, from 1 to 256 [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub(crate) jobs: Option<usize>,
    /// The language of the human report
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = languages())]
    pub(crate) language: Language,
    /// When the human report is colored
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
    /// The files to check; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

/// Judges single values: one a line in, one JSON verdict a line out.
///
/// Exit status: 0 when no value is invalid, 1 when one is, 2 for wrong usage, 3 when the input cannot be read.
#[derive(Debug, Args)]
pub(crate) struct Value {
    /// The check that judges the values
    #[arg(value_name = "CHECK", value_parser = PossibleValuesParser::new(NAMES))]
    pub(crate) check: String,
    /// The country of a phone number, subdivision, tax number or postal code, as an ISO 3166-1 alpha-3 code
    #[arg(long, value_name = "ALPHA3", value_parser = country)]
    pub(crate) country: Option<Alpha3>,
    /// The type of a tax number, such as SSN
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) document_type: Option<String>,
    /// The day that counts as today, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Add the usual way to write each value, which is the customer's data
    #[arg(long)]
    pub(crate) show_values: bool,
    /// The file with the values; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}

/// Looks at files before they are uploaded: PDF, JPEG and PNG.
///
/// Exit status: 0 when no file is invalid, 1 when one is, 2 for wrong usage, 3 when a file cannot be read.
#[derive(Debug, Args)]
pub(crate) struct File {
    /// The media type that the files are declared as, such as image/png
    #[arg(long = "type", value_name = "MEDIA")]
    pub(crate) media_type: Option<String>,
    /// The name that the file is sent under [default: its own]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// The greatest number of bytes
    #[arg(long, value_name = "N", value_parser = limit)]
    pub(crate) max_bytes: Option<u64>,
    /// The greatest width and height of a picture in pixels
    #[arg(long, value_name = "N", value_parser = limit)]
    pub(crate) max_pixels: Option<u64>,
    /// How results are written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: FileFormat,
    /// The files; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

/// Makes bodies of one version into bodies of the next one, and checks them: JSON documents, or NDJSON.
///
/// For each body one line: the new body, or null where the old one cannot be read. Where parameters move to the request's
/// path, a line is an object with `path` and `body`. These lines hold the customer's data; reports and the summary on
/// standard error do not.
///
/// Exit status: 0 when all new bodies are valid, 1 when one is not, 2 for wrong usage, 3 when an input cannot be read.
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// The pack that the bodies were made for
    #[arg(long, value_name = "ID", value_parser = migration_ids(|migration| migration.from))]
    pub(crate) from: String,
    /// The pack that they are to be made for
    #[arg(long, value_name = "ID", value_parser = migration_ids(|migration| migration.to))]
    pub(crate) to: String,
    /// The day that counts as today, YYYY-MM-DD [default: the context's as_of, or today's UTC date]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// A JSON file with what surrounds the new requests: flags, catalogues, policy and so on
    #[arg(long, value_name = "FILE")]
    pub(crate) context: Option<PathBuf>,
    /// What goes to standard output
    #[arg(long, value_enum, value_name = "WHAT", default_value = "bodies")]
    pub(crate) output: MigrateOutput,
    /// Write a report line to this file for each body of which something is to be said
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// The files to migrate; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

/// Says whether the provider takes a request in the customer's present status. No body is needed.
///
/// Exit status: 0 when the status is allowed or not known, 1 when it is refused, 2 for wrong usage.
#[derive(Debug, Args)]
pub(crate) struct Gate {
    /// The pack of the request: an id, or a file that ends in .toml or .json
    #[arg(value_name = "PACK")]
    pub(crate) pack: String,
    /// The status, written as the provider writes it
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: String,
    /// The day that counts as today, YYYY-MM-DD [default: the context's as_of, or today's UTC date]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// A JSON file with what surrounds the request; its flags and policy count
    #[arg(long, value_name = "FILE")]
    pub(crate) context: Option<PathBuf>,
    /// Let the pack of a file take the place of the one with the same id that comes with the program
    #[arg(long)]
    pub(crate) replace: bool,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Pack {
    Lint(PackLint),
    Build(PackBuild),
    Diff(PackDiff),
}

/// Tells every fault of packs, and hints at what is probably not meant.
///
/// Exit status: 0 without faults, 1 with some, 2 for wrong usage, 3 when a file cannot be read.
#[derive(Debug, Args)]
pub(crate) struct PackLint {
    /// Hints make the exit status 1 too
    #[arg(long)]
    pub(crate) strict: bool,
    /// When the places are colored
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
    /// The files, in TOML or JSON; `-` for standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// Writes the JSON form of a pack that is written in TOML, with its revision.
///
/// Exit status: 0 for a pack without faults, 1 for one with some, 2 for wrong usage, 3 when the file cannot be read.
#[derive(Debug, Args)]
pub(crate) struct PackBuild {
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// The pack; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

/// Tells what changed from one pack to another, in one sentence for each rule, and whether that makes it stricter.
///
/// Exit status: 0 when nothing changed, 1 when something did, 2 for wrong usage.
#[derive(Debug, Args)]
pub(crate) struct PackDiff {
    /// How the changes are written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ListFormat,
    /// The old pack: an id, or a file that ends in .toml or .json
    #[arg(value_name = "OLD")]
    pub(crate) old: String,
    /// The new pack
    #[arg(value_name = "NEW")]
    pub(crate) new: String,
}

/// Lists the packs.
#[derive(Debug, Args)]
pub(crate) struct Packs {
    /// How the list is written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ListFormat,
}

/// Explains a pack, a rule or a code.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The id of a pack or a rule, a code, or the file of a pack
    #[arg(value_name = "ID|CODE|FILE")]
    pub(crate) topic: String,
    /// A rule of the pack
    #[arg(value_name = "RULE")]
    pub(crate) rule: Option<String>,
    /// The language in which a code is explained
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = languages())]
    pub(crate) language: Language,
}

/// Lists what the checks know: countries, types, what is checked of each, and the sources.
#[derive(Debug, Args)]
pub(crate) struct Coverage {
    /// How the list is written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ListFormat,
    /// The check [default: all that have tables]
    #[arg(value_name = "CHECK", value_parser = coverages())]
    pub(crate) check: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Points at the place of each issue, with the values hidden.
    Human,
    /// One JSON value: a report, or an array of them for several bodies.
    Json,
    /// One JSON report a line, with the line and byte offset of the body.
    Ndjson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileFormat {
    /// The path of each file, what it is, and a line for each issue.
    Human,
    /// One JSON value: a report, or an array of them for several files, which go by their numbers.
    Json,
    /// One JSON report a line.
    Ndjson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MigrateOutput {
    /// The new bodies.
    Bodies,
    /// A report line for each body of which something is to be said, with the line and byte offset of the old one.
    Reports,
    /// Both in one line, for each body.
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl Arguments {
    /// When the output is colored. What points at places has colors.
    pub(crate) fn color(&self) -> ColorChoice {
        match &self.command {
            Command::Check(Check { color, .. }) | Command::Pack(Pack::Lint(PackLint { color, .. })) => match color {
                Color::Auto => ColorChoice::Auto,
                Color::Always => ColorChoice::Always,
                Color::Never => ColorChoice::Never,
            },
            _ => ColorChoice::Never,
        }
    }
}

fn migration_ids(id: fn(&Migration) -> &'static str) -> PossibleValuesParser {
    migrations().map(id).collect::<Vec<_>>().into()
}

fn coverages() -> PossibleValuesParser {
    firstpass::coverages().map(|coverage| coverage.check).collect::<Vec<_>>().into()
}

fn languages() -> impl TypedValueParser<Value = Language> {
    let tags: Vec<_> = Language::ALL.iter().map(|language| language.tag()).collect();
    PossibleValuesParser::new(tags).map(|tag| Language::from_tag(&tag).unwrap_or(Language::English))
}

fn date(text: &str) -> Result<Date, &'static str> {
    Date::parse(text).ok_or("a day of the calendar, written YYYY-MM-DD")
}

fn max_issues(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|number| (1..=100).contains(number)).ok_or("a number from 1 to 100")
}

fn jobs(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|number| (1..=256).contains(number)).ok_or("a number from 1 to 256")
}

fn limit(text: &str) -> Result<u64, &'static str> {
    text.parse().map_err(|_| "a whole number")
}

fn country(text: &str) -> Result<Alpha3, &'static str> {
    country::alpha3(text).map_err(|_| "an ISO 3166-1 alpha-3 code in capital letters, such as USA")
}

/// What is wrong with the command line and what would be right, in one sentence.
pub(crate) fn sentence(error: &clap::Error) -> String {
    let context = |kind| error.get(kind).map(words).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    // Without the name of its value.
    let argument = argument.split(' ').next().unwrap_or_default();
    let valid = context(ContextKind::ValidValue);
    match error.kind() {
        ErrorKind::InvalidValue if argument.starts_with("--pack") => packs_from::unknown("--pack needs a value"),
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            format!("{argument} needs a value{}", one_of(&valid))
        }
        ErrorKind::InvalidValue => format!("{argument} must be one of {valid}"),
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(source) => format!("{argument} must be {source}"),
            None => format!("{argument} has a wrong value"),
        },
        ErrorKind::MissingRequiredArgument if argument.starts_with("--pack") => {
            packs_from::unknown("--pack is missing")
        }
        ErrorKind::MissingRequiredArgument => format!("{argument} is missing; --help shows the usage"),
        // What is no option may be anything, even a value, and is not repeated.
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            "there is an argument too many; --help shows the usage".to_owned()
        }
        ErrorKind::UnknownArgument => {
            let option = argument.split('=').next().unwrap_or_default();
            match context(ContextKind::SuggestedArg) {
                suggested if !suggested.is_empty() => format!("there is no option {option}; is it {suggested}?"),
                _ => format!("there is no option {option} here; --help lists the options"),
            }
        }
        ErrorKind::InvalidSubcommand => format!("there is no such command; the commands are {}", commands()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            format!("a command is missing; the commands are {}", commands())
        }
        ErrorKind::ArgumentConflict => format!("{argument} is given twice; give it once"),
        ErrorKind::TooManyValues => format!("{argument} takes one value"),
        _ => "the command line cannot be read; --help shows the usage".to_owned(),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(list) => list.join(", "),
        _ => String::new(),
    }
}

fn one_of(valid: &str) -> String {
    if valid.is_empty() { String::new() } else { format!(": one of {valid}") }
}

/// The commands that could stand where none or a wrong one does: below `pack` its own.
fn commands() -> String {
    let program = Arguments::command();
    let begun = std::env::args().nth(1).and_then(|first| program.find_subcommand(first));
    let of = begun.filter(|command| command.has_subcommands()).unwrap_or(&program);
    of.get_subcommands().map(clap::Command::get_name).collect::<Vec<_>>().join(", ")
}
