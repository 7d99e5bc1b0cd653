// Runs in the page: a form that checks the whole body at every key press, at a person's pace.

const PAUSE = 40;
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const load = (id) => import(`/bundles/${id}.mjs`);

/** Types the phone number and the e-mail address three times; microseconds of each key press, in order. */
export async function typing(id, data) {
  const implementation = await load(id);
  const prepared = implementation.prepare(data.context);
  const times = [];
  let sink = 0;
  for (let time = 0; time < 3; time++) {
    const body = structuredClone(data.bodies[time].create);
    for (const field of ['phone', 'email']) {
      const text = body.basic_info[field];
      let typed = '';
      for (const letter of text) {
        typed += letter;
        body.basic_info[field] = typed;
        await pause(PAUSE);
        const start = performance.now();
        sink += implementation.count(implementation.create(body, prepared));
        times.push((performance.now() - start) * 1000);
      }
    }
  }
  return { times, sink };
}

/** One value, for the first time in this page: microseconds. */
export async function firstPhone(id) {
  const implementation = await load(id);
  await pause(200);
  const start = performance.now();
  const right = implementation.phone('+14155552671');
  return { time: (performance.now() - start) * 1000, right };
}

/** Both valid bodies in a loop; microseconds per pair in each batch. */
export async function hot(id, data, batches) {
  const implementation = await load(id);
  const prepared = implementation.prepare(data.context);
  const run = (kind, count) => {
    let sink = 0;
    const bodies = data[kind];
    const start = performance.now();
    for (let call = 0; call < count; call++) {
      const { create, attach } = bodies[call & 63];
      sink +=
        implementation.count(implementation.create(create, prepared)) +
        implementation.count(implementation.attach(attach, prepared));
    }
    return { time: (performance.now() - start) * 1000, sink };
  };
  const times = {};
  for (const kind of ['bodies', 'faulty']) {
    let count = 64;
    const until = performance.now() + 300;
    while (performance.now() < until) if (run(kind, count).time < 2000) count *= 2;
    times[kind] = Array.from({ length: batches }, () => run(kind, count).time / count);
  }
  return times;
}
