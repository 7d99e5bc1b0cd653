// One group of measurements in a process of its own: node hot.mjs GROUP ROUNDS BUNDLES, which prints JSON.

import { context, variants } from '../bodies.mjs';
import { interleaved } from './rounds.mjs';

const [group, rounds, list] = process.argv.slice(2);

const BODIES = { valid: 'valid', accented: 'accented', faulty: 'faulty', validText: 'valid', faultyText: 'faulty' };
const isText = group.endsWith('Text');
const isValue = group === 'phone' || group === 'email';

// Each loop is a function of its own, or all implementations would share what the compiler learns about one.
function loop(id, source, ...values) {
  const make = new Function(
    'implementation',
    'bodies',
    'prepared',
    `// ${id}\n let at = 0, sink = 0; return (calls) => { for (let call = 0; call < calls; call++) { ${source} } return sink }`,
  );
  return make(...values);
}

const BOTH = `const body = bodies[at = at + 1 & 63];
  sink += implementation.count(implementation.create(body.create, prepared)) + implementation.count(implementation.attach(body.attach, prepared));`;
const SOURCES = {
  text: BOTH.replace('.create(', '.createText(').replace('.attach(', '.attachText('),
  phone: 'sink += implementation.phone(bodies[at = at + 1 & 63].create.basic_info.phone) ? 1 : 0;',
  email: 'sink += implementation.email(bodies[at = at + 1 & 63].create.basic_info.email) ? 1 : 0;',
};

const tasks = [];
for (const [id, file] of Object.entries(JSON.parse(list))) {
  const implementation = await import(file);
  const texts = variants(BODIES[group] ?? 'valid');
  const bodies = isText
    ? texts
    : texts.map(({ create, attach }) => ({ create: JSON.parse(create), attach: JSON.parse(attach) }));
  const prepared = implementation.prepare(context());
  const source = isText ? SOURCES.text : isValue ? SOURCES[group] : BOTH;
  tasks.push({ name: id, run: loop(id, source, implementation, bodies, prepared) });
}
console.log(JSON.stringify(interleaved(tasks, Number(rounds))));
