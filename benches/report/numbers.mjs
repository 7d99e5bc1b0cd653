// Numbers as people read them.

export function figure(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** How many times as long as firstpass: 2.0 is half as fast. */
export const ratio = (value, ours) => `${figure(value / ours)}×`;

/** A Markdown table; `texts` are the columns that hold no numbers. */
export function table(head, rows, texts = [0]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (texts.includes(index) ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
