// Measures several tasks in turns, so that a slow moment of the machine meets all of them.

const BATCH = 80_000; // nanoseconds: long enough for the clock, shorter than a time slice

const now = () => process.hrtime.bigint();

/** `tasks` have a name and `run(calls)`. Gives for each the median and the tenth percentile in microseconds per call. */
export function interleaved(tasks, rounds, warmUp = 300e6) {
  const plans = tasks.map((task) => {
    let calls = 1;
    const until = now() + BigInt(warmUp);
    let time = 0;
    while (now() < until) {
      const start = now();
      task.run(calls);
      time = Number(now() - start);
      if (time < BATCH) calls = Math.min(calls * 2, 1 << 20);
      else if (time > 2 * BATCH && calls > 1) calls = Math.ceil(calls / 2);
    }
    return { ...task, calls, samples: new Float64Array(rounds) };
  });
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < plans.length; index++) {
      const plan = plans[(index + round) % plans.length];
      const start = now();
      plan.run(plan.calls);
      plan.samples[round] = Number(now() - start) / 1000 / plan.calls;
    }
  }
  return Object.fromEntries(plans.map((plan) => [plan.name, summary(plan.samples)]));
}

export function summary(samples) {
  const sorted = Float64Array.from(samples).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), p10: at(0.1), p95: at(0.95), samples: sorted.length };
}
