// What the back end knows: the context of every check, editable because verdicts depend on it.

import { element, icon, uniqueId } from '../dom.js';

const FLAGS = [
  ['reliance_enabled', 'RELIANCE verification is enabled for the client'],
  ['selfie_required', 'The client requires a selfie'],
  ['attach_in_flight', 'Another attach request is in flight'],
];

/** Fills `box`. The result has `read()`, which gives the context, and `write(context)`. */
export function contextPanel(box, { statuses, initial, changed }) {
  const today = new Date().toISOString().slice(0, 10);
  const date = element('input', {
    type: 'text',
    id: uniqueId('context'),
    inputMode: 'numeric',
    placeholder: 'YYYY-MM-DD',
    autocomplete: 'off',
  });
  const dateFault = element(
    'p',
    { className: 'issue error', id: uniqueId('issues'), hidden: true },
    icon('error'),
    element('span', {}, 'Must be a date in YYYY-MM-DD format; today counts until it is one'),
  );
  date.setAttribute('aria-describedby', dateFault.id);
  const status = element(
    'select',
    { id: uniqueId('context') },
    ...statuses.map((name) => element('option', { value: name }, name)),
  );
  const uploads = element('textarea', { id: uniqueId('context'), rows: 4, spellcheck: false, className: 'code' });
  const flags = FLAGS.map(([key, text]) => ({
    key,
    text,
    input: element('input', { type: 'checkbox', id: uniqueId('context') }),
  }));
  const labelled = (label, control, ...more) =>
    element('div', { className: 'field' }, element('label', { for: control.id }, label), control, ...more);
  const choices = flags.map(({ text, input }) => element('label', { className: 'choice', for: input.id }, input, text));
  box.append(
    element(
      'div',
      { className: 'grid' },
      labelled('The date that counts as today', date, dateFault),
      labelled('Status of the customer', status),
      element(
        'fieldset',
        { className: 'field' },
        element('legend', {}, 'Flags'),
        element('div', { className: 'choices stacked' }, ...choices),
      ),
      labelled('Uploaded files, one URI a line', uploads),
    ),
  );
  let rest = initial;

  const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
  const safely = (test, text) => {
    try {
      return test(text);
    } catch {
      return false;
    }
  };

  function read() {
    const dated = safely(isDate, date.value);
    dateFault.hidden = dated;
    date.setAttribute('aria-invalid', String(!dated));
    return {
      ...rest,
      as_of: dated ? date.value : today,
      customer_status: status.value,
      uploaded_uris: uploads.value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      flags: Object.fromEntries(flags.map(({ key, input }) => [key, input.checked])),
    };
  }

  function write(context) {
    rest = context;
    date.value = context.as_of ?? today;
    status.value = context.customer_status;
    uploads.value = context.uploaded_uris.join('\n');
    for (const { key, input } of flags) input.checked = context.flags[key];
  }

  box.addEventListener('input', changed);
  write(initial);
  return { read, write };
}

/** The context in a few words, for the closed panel. */
export function contextWords({ as_of, customer_status, flags }) {
  return [
    as_of,
    customer_status,
    flags.reliance_enabled && 'RELIANCE enabled',
    flags.selfie_required && 'selfie required',
    flags.attach_in_flight && 'attach in flight',
  ]
    .filter(Boolean)
    .join(' · ');
}
