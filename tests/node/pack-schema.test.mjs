// The schema of the pack format, asked by a validator that is not ours: it takes every pack that the reader takes, and
// refuses the usual mistakes, which the reader refuses too.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = process.env.FIRSTPASS_TOOLS;
const cargo = process.env.CARGO ?? 'cargo';
const isThere = tools && spawnSync(cargo, ['--version'], { cwd: root }).status === 0;
const skip = isThere ? false : 'the build tools or cargo are not here';

const schema = JSON.parse(readFileSync(join(root, 'rules/pack.schema.json'), 'utf8'));
const files = readdirSync(join(root, 'rules'), { recursive: true })
  .filter((name) => /^(examples\/)?[^/]+\/v\d+\/[^/]+\.toml$/.test(name.replaceAll('\\', '/')))
  .map((name) => join(root, 'rules', name))
  .sort();

const validator = () => {
  const Ajv = createRequire(join(tools, 'index.js'))('ajv');
  return new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);
};

/** Asks xtask/examples/packs.rs, one line for each request. */
function ask(requests) {
  const { status, stdout, stderr } = spawnSync(cargo, ['run', '--quiet', '--package', 'xtask', '--example', 'packs'], {
    cwd: root,
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout.trimEnd().split('\n');
}

test('every pack names the schema in its first line', () => {
  assert.ok(files.length > 15, `only ${files.length} packs were found`);
  for (const file of files) {
    const [first] = readFileSync(file, 'utf8').split('\n');
    assert.match(first, /^#:schema \S+$/, relative(root, file));
    const named = resolve(dirname(file), first.slice('#:schema '.length));
    assert.equal(named, join(root, 'rules/pack.schema.json'), relative(root, file));
  }
});

test('the schema takes every pack and refuses the usual mistakes', { skip }, () => {
  const validate = validator();
  const packs = ask(files.map((file) => ({ toml: readFileSync(file, 'utf8') }))).map((json) => JSON.parse(json));
  packs.forEach((pack, index) => assert.ok(validate(pack), `${files[index]}: ${JSON.stringify(validate.errors)}`));

  const pack = packs.find((each) => each.pack.id === 'fin/v2/attach');
  const rule = (each, id) => each.rule.find((own) => own.id === id);
  const mistakes = {
    'a pack without an id': (each) => delete each.pack.id,
    'an id of two parts': (each) => (each.pack.id = 'fin/attach'),
    'an unknown status': (each) => (each.pack.status = 'final'),
    'an unknown key of the pack': (each) => (each.pack.colour = 'red'),
    'an unknown table': (each) => (each.rules = each.rule),
    'no fields': (each) => delete each.field,
    'a refusal without a place for the issues': (each) => (each.provider_error.body = '{"message":"no"}'),
    'an unknown kind of rule': (each) => (each.severity = { lenght: 'warning' }),
    'an unknown severity': (each) => (each.severity = { length: 'warn' }),
    'a misspelt key of a line': (each) => (each.field.tos_policies_value.requird = true),
    'an unknown form': (each) => (each.field.tos_policies_value.check = 'guid'),
    'two forms': (each) => (each.field.tos_policies_value.one_of = ['a']),
    'no form': (each) => delete each.field.tos_policies_value.check,
    'a bound on a text': (each) => (each.field.tos_policies_value.min = 1),
    'a form on an object': (each) => (each.field['address_documents[]'].check = 'name'),
    'a number of items that is none': (each) => (each.field.address_documents.items = 'many'),
    'an unknown rule of a line': (each) => (each.field.tos_policies_value.severity = { guid: 'warning' }),
    'a path with an empty name': (each) => (each.field['address_documents[]..type'] = { check: 'name' }),
    'a rule without an id': (each) => delete rule(each, 'side-required').id,
    'a rule that asks nothing': (each) => delete rule(each, 'side-required').require,
    'a misspelt key of a rule': (each) => (rule(each, 'side-required').requires = 'side'),
    'an unknown test of a condition': (each) => (rule(each, 'side-required').when = { 'identifying_documents[].type': { is: 'SELFIE' } }),
    'two tests in one condition': (each) =>
      (rule(each, 'side-required').when = { 'identifying_documents[].type': { not: 'SELFIE', present: true } }),
    'an unknown flag': (each) => (rule(each, 'attach-in-flight').flag = { in_flight: false }),
    'an unknown key of the context': (each) => (rule(each, 'identity-file-uploaded').listed_in = 'uris'),
    'a count without a name': (each) => delete rule(each, 'one-selfie').count.called,
    'a bound that is not today': (each) => (rule(each, 'issue-date-in-past').not_after = 'yesterday'),
    'a day that is none': (each) => (rule(each, 'side-required').from = '20 November'),
  };
  const broken = Object.entries(mistakes).map(([name, make]) => {
    const changed = structuredClone(pack);
    delete changed.pack.revision;
    make(changed);
    return [name, changed];
  });
  const faults = ask(broken.map(([, changed]) => ({ json: JSON.stringify(changed) })));
  broken.forEach(([name, changed], index) => {
    assert.notEqual(faults[index], '0', `the reader takes ${name}`);
    assert.ok(!validate(changed), `the schema takes ${name}`);
  });
});
