// What is measured: an entry of `entries/` each, and how the tables call it.

const PHONE = 'with libphonenumber-js (phone number plans)';
const SHAPE = 'phone by its shape';

export const IMPLEMENTATIONS = [
  {
    id: 'firstpass',
    name: 'firstpass',
    scope: "all rules, warnings, repairs, the provider's words; phone by its plan",
  },
  { id: 'handwritten', name: 'hand-written JavaScript', scope: `what decides the verdict; ${SHAPE}` },
  {
    id: 'handwritten-phone',
    name: `hand-written JavaScript ${PHONE}`,
    scope: 'what decides the verdict; phone by its plan',
  },
  { id: 'zod-shape', name: 'zod 4', scope: `what decides the verdict, without control characters; ${SHAPE}` },
  { id: 'zod', name: `zod 4 ${PHONE}`, scope: 'as zod 4; phone by its plan' },
  { id: 'zod-compiled', name: `zod 4, z.compile, ${PHONE}`, scope: 'as zod 4; phone by its plan' },
];
