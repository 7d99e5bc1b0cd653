// Example bodies, of invented people. `pack` is the request that is shown, `bodies` fill its form and those around it.
// A pack without an example here gets one from the examples of its fields.

import { companies } from './examples/fin-business.js';
import { individual } from './examples/fin-individual.js';
import { firstVersion } from './examples/fin-v1.js';
import { others } from './examples/others.js';

export const examples = [...individual, ...companies, ...firstVersion, ...others];
