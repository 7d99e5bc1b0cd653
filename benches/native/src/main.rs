//! Measures the native library beside serde_json, in CPU time of one thread, and prints JSON.
//!
//! Arguments: a context, the number of rounds, then pairs of a pack's id and a file with one body on each line. The first
//! file is also read with serde_json.

mod typed;

use std::error::Error;
use std::hint::black_box;
use std::{env, fs};

use cpu_time::ThreadTime;
use firstpass::{Checker, Context, pack};
use serde::de::IgnoredAny;
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What is measured: a name, the number of records, and the work on all of them.
struct Task<'a> {
    name: String,
    records: usize,
    run: Box<dyn FnMut() -> usize + 'a>,
    samples: Vec<f64>,
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [context, rounds, files @ ..] = arguments.as_slice() else {
        return Err("give a context, a number of rounds, and pairs of a pack and a file".into());
    };
    let context = Context::from_json(&fs::read_to_string(context)?)?;
    let texts = files.chunks_exact(2).map(|pair| Ok((&*pair[0], fs::read(&pair[1])?))).collect::<Outcome<Vec<_>>>()?;

    let mut tasks = Vec::new();
    if let Some((_, text)) = texts.first() {
        let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
        tasks.push(task("serde_json, nothing kept", &lines, |line| serde_json::from_slice::<IgnoredAny>(line).is_ok()));
        tasks.push(task("serde_json, typed", &lines, |line| serde_json::from_slice::<typed::Create>(line).is_ok()));
        tasks.push(task("serde_json, Value", &lines, |line| serde_json::from_slice::<Value>(line).is_ok()));
    }
    for (index, (id, text)) in texts.iter().enumerate() {
        let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
        let mut checker = Checker::new(pack(id)?);
        let context = &context;
        tasks.push(task(&format!("{index} {id}"), &lines, move |line| checker.check_bytes(line, context).is_valid()));
    }

    let mut accepted = Vec::new();
    for task in &mut tasks {
        accepted.push((task.run)());
    }
    for _ in 0..rounds.parse::<usize>()? {
        for task in &mut tasks {
            let start = ThreadTime::now();
            black_box((task.run)());
            let microseconds = start.elapsed().as_secs_f64() * 1e6;
            task.samples.push(microseconds / task.records as f64);
        }
    }
    let report: Vec<Value> = tasks.iter_mut().zip(accepted).map(|(task, accepted)| summary(task, accepted)).collect();
    println!("{}", Value::Array(report));
    Ok(())
}

fn task<'a>(name: &str, lines: &[&'a [u8]], mut work: impl FnMut(&[u8]) -> bool + 'a) -> Task<'a> {
    let lines = lines.to_vec();
    // Few records are gone through several times, so that the clock has something to measure.
    let passes = (2_000 / lines.len().max(1)).max(1);
    let records = lines.len() * passes;
    let run = move || (0..passes).map(|_| lines.iter().filter(|line| work(black_box(line))).count()).sum();
    Task { name: name.to_owned(), records, run: Box::new(run), samples: Vec::new() }
}

fn summary(task: &mut Task<'_>, accepted: usize) -> Value {
    task.samples.sort_by(f64::total_cmp);
    let at = |share: f64| task.samples.get((task.samples.len() as f64 * share) as usize).copied();
    json!({ "name": task.name, "records": task.records, "accepted": accepted, "median": at(0.5), "p10": at(0.1) })
}
