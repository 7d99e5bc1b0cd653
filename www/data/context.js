// What a back end would know. The catalogues are invented samples: the real ones come from the provider's catalogue calls.

const occupations = [
  [1, 'Accountant'],
  [7, 'Nurse'],
  [18, 'Teacher'],
  [27, 'Electrician'],
  [42, 'Software engineer'],
  [56, 'Shop owner'],
];
const purposes = [
  [1, 'Savings'],
  [2, 'Paying suppliers'],
  [3, 'Family support'],
  [4, 'Receiving salary'],
];
const source_of_funds = [
  [1, 'Salary'],
  [2, 'Business income'],
  [3, 'Pension'],
  [4, 'Gift or inheritance'],
  [5, 'Investments'],
];

const states =
  'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, ' +
  'DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, ' +
  'KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, ' +
  'MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, ' +
  'NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, ' +
  'SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, ' +
  'WV West Virginia, WI Wisconsin, WY Wyoming';

const subdivisions = states
  .split(', ')
  .map((state) => [`US-${state.slice(0, 2)}`, state.slice(3)])
  .concat([
    ['GB-ENG', 'England'],
    ['GB-SCT', 'Scotland'],
    ['MX-CMX', 'Ciudad de México'],
    ['ES-MD', 'Madrid'],
    ['CA-ON', 'Ontario'],
  ]);

const ids = (list) => list.map(([id]) => id);

export const context = {
  customer_status: 'INCOMPLETE',
  tos_policies_url: 'https://fin.example/terms?tos_policies_value=e9414388-fbdf-4407-b5c2-bc39eae3645b',
  uploaded_uris: [
    '/AbAcQ4hn_0652746727637.pdf',
    '/AbAcQ4hn_0652746727638.pdf',
    '/XyZ123mn_0652746727639.pdf',
    '/PoAdef45_0652746727640.pdf',
  ],
  flags: { reliance_enabled: false, selfie_required: true, attach_in_flight: false },
  catalogues: {
    occupations: ids(occupations),
    purposes: ids(purposes),
    source_of_funds: ids(source_of_funds),
    tax_types: { USA: ['SSN', 'ITIN'], MEX: ['RFC', 'CURP'], ESP: ['NIF', 'NIE'], GBR: ['UTR', 'NINO'], CAN: ['SIN'] },
    postal_codes: { USA: { required: true, pattern: '^[0-9]{5}(-[0-9]{4})?$' } },
  },
  path: { customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9' },
};

/** Names beside the ids, for the lists in the form. */
export const names = { occupations, purposes, source_of_funds, subdivisions };

export const statuses = ['INCOMPLETE', 'ACTION_REQUIRED', 'REVIEWING', 'APPROVED', 'ON_HOLD', 'REJECTED', 'PROCESSING'];

/** What the second request's context takes from the first request's body. */
export const fromCreate = { country_of_residence: 'basic_info.country_of_residence' };

/** Rules that this client switches on, by pack: the guide warns of amounts in cents but refuses none. */
export const policies = { 'fin/v2/individual': { 'monthly-volume-in-cents': 'warning' } };
