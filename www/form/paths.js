// Paths as reports write them: `list[0].key`. A path of a pack has `[]` in place of each number.

/** The keys and positions of a path: `a[0].b` gives `["a", 0, "b"]`. */
export function stepsOf(path) {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The value at a path, or undefined. */
export function read(body, path) {
  return stepsOf(path).reduce((value, step) => value?.[step], body);
}

/** Puts a value at a path and makes what is missing on the way. `undefined` removes the key. */
export function write(body, path, value) {
  const steps = stepsOf(path);
  const last = steps.pop();
  let place = body;
  steps.forEach((step, index) => {
    place[step] ??= typeof (steps[index + 1] ?? last) === 'number' ? [] : {};
    place = place[step];
  });
  if (value === undefined) delete place[last];
  else place[last] = value;
}

/** The path of a pack for a path of a report. */
export function general(path) {
  return path.replace(/\[\d+\]/g, '[]');
}

/** A path of a pack with the positions of a path beside it: `a[].b` beside `a[3].c` gives `a[3].b`. */
export function beside(path, neighbour) {
  const positions = neighbour.match(/\[\d+\]/g) ?? [];
  let next = 0;
  return path.replace(/\[\]/g, () => positions[next++] ?? '[]');
}

/** The JSON pointer of a path. */
export function pointer(path) {
  return stepsOf(path)
    .map((step) => `/${step}`)
    .join('');
}
