// How people read the words of a provider's lists.

/** Words that stay in capitals. */
const ABBREVIATIONS = new Set(['aml', 'ach', 'bsb', 'dao', 'iban', 'id', 'ifsc', 'llc', 'otc', 'swift', 'ubo', 'usdc']);

/** Words of one case with underscores; anything else, such as `text/csv` or `SPV-A`, is a name already. */
const WORDS = /^([A-Z]+(_[A-Z]+)*|[a-z]+(_[a-z]+)*)$/;
const RANGE = /^(\d+)_(\d+|plus)$/;

/** The options of a list as `[value, name]`. A list of codes, such as kinds of tax numbers, stays a list of codes. */
export function namedOptions(values) {
  const codes = values.filter((value) => /^[A-Z]{2,4}$/.test(value));
  const areCodes = codes.length > values.length / 2;
  return values.map((value) => [value, areCodes ? value : humanOption(value)]);
}

/** `SELF_EMPLOYED` becomes `Self employed`, `NATIONAL_ID` `National ID`, `0_99999` `0 – 99,999`. */
export function humanOption(value) {
  const range = RANGE.exec(value);
  if (range) return humanRange(range[1], range[2]);
  if (!WORDS.test(value)) return value;
  const words = value.toLowerCase().split('_');
  const [first, ...others] = words.map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
}

function humanRange(from, to) {
  const grouped = (digits) => Number(digits).toLocaleString('en');
  return to === 'plus' ? `${grouped(from)} +` : `${grouped(from)} – ${grouped(to)}`;
}
