//! The records of NDJSON, on one thread or on several. The order of the reports is the order of the records.

use std::io::Read;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::record::Worker;
use super::{Run, Tally};
use crate::arguments::Format;
use crate::failure::Failure;
use crate::input::unreadable;
use crate::lines::{Block, Lines};

/// How many blocks there are for each thread: one that it works on, and one that waits for it.
const BLOCKS: usize = 2;

impl Run<'_> {
    /// Checks all records of a stream.
    pub(super) fn records<R: Read + Send>(
        &mut self,
        name: &str,
        lines: &mut Lines<R>,
        format: Format,
    ) -> Result<(), Failure> {
        let mut block = Block::default();
        let mut line = 1;
        let mut is_first = true;
        while lines.next(&mut block).map_err(|error| unreadable(name, &error))? {
            block.line = line;
            line += self.worker.block(&mut block, name, format);
            self.write(&block.text, format)?;
            // What fits one block is not worth a thread.
            if is_first && self.jobs > 1 {
                return self.parallel(name, lines, line, format);
            }
            is_first = false;
        }
        Ok(())
    }

    /// A thread reads and deals the blocks out in turn; the main thread collects the texts in the same turn.
    fn parallel<R: Read + Send>(
        &mut self,
        name: &str,
        lines: &mut Lines<R>,
        line: u64,
        format: Format,
    ) -> Result<(), Failure> {
        let setup = self.setup;
        let (give_back, free) = channel();
        for _ in 0..self.jobs * BLOCKS {
            // The receiver is there: it is in this function.
            _ = give_back.send(Block::default());
        }
        thread::scope(|scope| {
            let mut to_workers = Vec::new();
            let mut from_workers = Vec::new();
            let mut workers = Vec::new();
            for _ in 0..self.jobs {
                let (to_worker, work) = channel();
                let (done, from_worker) = channel();
                to_workers.push(to_worker);
                from_workers.push(from_worker);
                workers.push(scope.spawn(move || work_off(Worker::new(setup), &work, &done, name, format)));
            }
            let reader = scope.spawn(move || read(lines, line, &free, &to_workers));
            let mut result = Ok(());
            // A worker that has nothing more means that no other one has: the blocks were dealt out in turn.
            for from_worker in from_workers.iter().cycle() {
                let Ok(block) = from_worker.recv() else { break };
                result = self.write(&block.text, format);
                if result.is_err() {
                    break;
                }
                // The reader may have ended already.
                _ = give_back.send(block);
            }
            drop((from_workers, give_back));
            for worker in workers {
                self.worker.tally.add_all(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            let read = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            result.and(read.map_err(|error| unreadable(name, &error)))
        })
    }
}

/// Reads blocks and deals them out, until the stream ends or nobody wants them any more.
fn read<R: Read>(
    lines: &mut Lines<R>,
    mut line: u64,
    free: &Receiver<Block>,
    to_workers: &[Sender<Block>],
) -> std::io::Result<()> {
    for worker in to_workers.iter().cycle() {
        let Ok(mut block) = free.recv() else { break };
        if !lines.next(&mut block)? {
            break;
        }
        block.line = line;
        line += block.lines();
        if worker.send(block).is_err() {
            break;
        }
    }
    Ok(())
}

/// Checks blocks until there are no more, and returns the counts.
fn work_off(mut worker: Worker<'_>, work: &Receiver<Block>, done: &Sender<Block>, name: &str, format: Format) -> Tally {
    while let Ok(mut block) = work.recv() {
        worker.block(&mut block, name, format);
        if done.send(block).is_err() {
            break;
        }
    }
    worker.tally
}
