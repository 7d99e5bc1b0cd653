// The fields of a pack as a tree. `describe(packId)` lists them flat, in the pack's order, parents first.

/**
 * A node: `field` is the description, `step` what follows the parent's path (`name` or `[]`), `children` the fields of
 * an object, `item` what an array holds, or the keys of a body that no field declares.
 */
export function treeOf(description) {
  const root = { step: '', field: { path: '', type: 'object', required: true }, children: [] };
  const nodes = new Map([['', root]]);
  for (const field of description.fields) {
    // A name of another version is for bodies that were written by hand; a form never offers it.
    if (field.type === 'renamed') continue;
    const isItem = field.path.endsWith('[]');
    const end = isItem ? -2 : field.path.lastIndexOf('.');
    const parent = nodes.get(isItem ? field.path.slice(0, end) : field.path.slice(0, Math.max(end, 0)));
    const node = { field, step: isItem ? '[]' : field.path.slice(end + 1), children: [] };
    nodes.set(field.path, node);
    if (isItem) parent.item = node;
    else parent.children.push(node);
  }
  return root;
}

/** The concrete path of a child under a concrete parent. */
export function childPath(parent, node) {
  return parent === '' ? node.step : `${parent}.${node.step}`;
}
