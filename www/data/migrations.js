// The migrations that the page offers, each with the example of the provider's guide for the earlier version.

import { attach, individual } from './examples/fin-v1.js';

export const migrations = [
  { from: 'fin/v1/individual', to: 'fin/v2/individual', example: individual },
  { from: 'fin/v1/attach', to: 'fin/v2/attach', example: attach },
];
