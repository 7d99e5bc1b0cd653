// Choosing a file, of which the page reads what the request says of it: name, size, media type and first bytes. What is
// wrong with the file itself is told beside it. The file stays where it is.

import { checkFile } from '/pkg/index.js';
import { element, icon, spoken, uniqueId } from '../dom.js';
import { issueText, onLanguage, say, severityWord } from '../page/language.js';
import { idsOf, issueList } from './parts.js';

/** So many bytes tell the type of a file. A multiple of three needs no padding in base64. */
const HEAD = 48;

/** What a body says of a file. */
const PARTS = ['name', 'size', 'type', 'head'];

/** The media types of which `checkFile` knows more than the name. */
const KNOWN = ['application/pdf', 'image/jpeg', 'image/png'];

/** Whether an object of the body is a file: it has a place for all that can be told of one. */
export function isFile(node) {
  const names = node.children.map((child) => child.step);
  return PARTS.every((part) => names.includes(part));
}

/** What a body says of this file. */
export async function readFile(file) {
  const { name, size, type } = file;
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return { name, size, type: type || undefined, head: btoa(String.fromCharCode(...bytes)) };
}

/** A control for the file itself. `chosen(file)` gets it; the control has no name, so the form never sends it. */
function chooser(types, chosen) {
  const input = element('input', { type: 'file', id: uniqueId('file'), className: 'file' });
  if (types) input.accept = types.join(',');
  const issues = issueList();
  input.setAttribute('aria-describedby', idsOf(issues));
  let report = null;
  const show = () => showReport(issues, report);
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    await chosen(file);
    report = types?.every((type) => KNOWN.includes(type)) ? await checkFile(file) : null;
    show();
  });
  onLanguage(show, input);
  const label = element('label', { for: input.id }, say('chooseFile'));
  return element('div', { className: 'field wide chooser' }, label, input, issues);
}

/** What is wrong with the file that was chosen. What the body says of it is for the check of the body to tell. */
function showReport(list, report) {
  const lines = (report?.issues ?? []).map((issue) => {
    const text = element('span', { className: 'issue-text', dir: 'auto', title: issue.code });
    text.append(spoken(`${severityWord(issue.severity)}: `), issueText(issue));
    return element('li', { className: `issue ${issue.severity}` }, icon(issue.severity), text);
  });
  list.replaceChildren(...lines);
  list.hidden = lines.length === 0;
}

/** Fills the fields beside it, which are `children`. `filled()` runs after that. */
export function fileChooser(children, filled) {
  const types = children.map((child) => child.node.field.one_of).find(Boolean);
  return chooser(types, async (file) => {
    const parts = await readFile(file);
    for (const child of children) {
      if (!PARTS.includes(child.node.step)) continue;
      child.write(parts[child.node.step]);
      child.touched = true;
    }
    filled(file.name);
  });
}

/** Fills one field with the whole file as a data URI. */
export function dataChooser(view, filled) {
  return chooser(view.node.field.types, async (file) => {
    view.write(await dataUriOf(file));
    view.touched = true;
    filled(file.name);
  });
}

function dataUriOf(file) {
  return new Promise((loaded) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => loaded(reader.result));
    reader.readAsDataURL(file);
  });
}
