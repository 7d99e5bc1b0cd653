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

/** Names beside the ids, for the lists in the form. */
export const names = { occupations, purposes, source_of_funds };

const ids = (list) => list.map(([id]) => id);
const minutesAgo = (minutes) => `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 19)}Z`;

const FIN = {
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
    tax_types: {
      USA: ['SSN', 'ITIN', 'EIN'],
      MEX: ['RFC', 'CURP'],
      ESP: ['NIF', 'NIE'],
      GBR: ['UTR', 'NINO'],
      CAN: ['SIN'],
    },
    postal_codes: { USA: { required: true, pattern: '^[0-9]{5}(-[0-9]{4})?$' } },
  },
  path: { customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9' },
};

const ONEMONEY = {
  customer_status: 'INIT',
  flags: { hosted_onboarding_enabled: true },
  headers: { 'Idempotency-Key': '2b1d6b1e-5f0a-4c53-9c9e-0d9f1a7b6c11' },
  as_of_time: minutesAgo(0),
  grant_created_at: minutesAgo(5),
  grant_expires_at: minutesAgo(-25),
  session_started_at: minutesAgo(3),
  used_tokens: [],
  path: { customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9', grant_token: 'grant-4711' },
};

const FIN_STATUSES = [
  'INCOMPLETE',
  'ACTION_REQUIRED',
  'REVIEWING',
  'APPROVED',
  'ON_HOLD',
  'REJECTED',
  'PROCESSING',
  'IN_COMPLIANCE',
  'QUEUED',
];
const ONEMONEY_STATUSES = ['INIT', 'PENDING_RESPONSE', 'PENDING_REVIEW', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'];

/**
 * The onboardings: the requests that belong together, in their order, with what the back end knows at first. `names` are
 * short ones, for where the titles of the packs would not fit.
 */
export const onboardings = [
  {
    packs: ['fin/v2/individual', 'fin/v2/attach'],
    names: ['Create customer', 'Attach documents'],
    context: FIN,
    statuses: FIN_STATUSES,
    // What the second request's context takes from the first request's body.
    handedOn: { country_of_residence: ['fin/v2/individual', 'basic_info.country_of_residence'] },
  },
  {
    packs: ['fin/v2/business', 'fin/v2/business-attach', 'fin/v2/associated-party-attach'],
    names: ['Create customer', 'Attach documents', "Attach owners' documents"],
    context: FIN,
    statuses: FIN_STATUSES,
  },
  { packs: ['fin/v3/beneficiary'], context: { ...FIN, customer_status: 'APPROVED' }, statuses: FIN_STATUSES },
  { packs: ['fin/v1/individual', 'fin/v1/upload', 'fin/v1/attach'],
    names: ['Create customer', 'Upload documents', 'Attach documents'], context: FIN, statuses: FIN_STATUSES },
  { packs: ['1money/v1/lightweight', '1money/v1/onboarding-link'],
    names: ['Create customer', 'Create onboarding link'], context: ONEMONEY, statuses: ONEMONEY_STATUSES },
  { packs: ['1money/v1/hosted', '1money/v1/onboarding-grant'],
    names: ['Create customer', 'Create onboarding grant'], context: ONEMONEY, statuses: ONEMONEY_STATUSES },
  {
    packs: ['1money/v1/application', '1money/v1/document-upload'],
    names: ['Create application', 'Upload documents'],
    context: { customer_status: 'DRAFT' },
    statuses: ['DRAFT', 'ACTION_REQUIRED', 'PROCESSING', 'APPROVED', 'REJECTED'],
  },
  {
    packs: ['ondato/v1/identity-verification'],
    context: { flags: { in_iframe: false }, path: { id: 'c0a80121-7ac0-4e1c-9d5a-0a1b2c3d4e5f' }, used_tokens: [] },
  },
];

const GRANT = ['customer_status', 'flags.hosted_onboarding_enabled'].concat(
  ['as_of_time', 'grant_created_at', 'grant_expires_at', 'session_started_at', 'path.grant_token', 'used_tokens'],
);

/** The keys of the context that the rules of a pack look at, besides `as_of`. */
export const reads = {
  '1money/v1/document-upload': ['customer_status'],
  '1money/v1/hosted': ['headers'],
  '1money/v1/lightweight': ['headers'],
  '1money/v1/onboarding-grant': GRANT,
  '1money/v1/onboarding-link': ['path.customer_id', ...GRANT],
  'fin/v1/attach': ['customer_status', 'uploaded_uris', 'tos_policies_url'],
  'fin/v1/individual': [
    'flags.reliance_enabled',
    'catalogues.postal_codes',
    'catalogues.occupations',
    'catalogues.source_of_funds',
    'catalogues.purposes',
  ],
  'fin/v2/individual': [
    'flags.reliance_enabled',
    'catalogues.tax_types',
    'catalogues.postal_codes',
    'catalogues.occupations',
    'catalogues.purposes',
    'catalogues.source_of_funds',
  ],
  'fin/v2/attach': [
    'customer_status',
    'flags.selfie_required',
    'flags.attach_in_flight',
    'uploaded_uris',
    'tos_policies_url',
    'country_of_residence',
    'path.customer_id',
  ],
  'fin/v2/business': [
    'flags.reliance_enabled',
    'catalogues.tax_types',
    'catalogues.purposes',
    'catalogues.source_of_funds',
    'catalogues.postal_codes',
  ],
  'fin/v2/business-attach': ['uploaded_uris', 'tos_policies_url', 'path.customer_id'],
  'fin/v2/associated-party-attach': ['uploaded_uris', 'path.customer_id'],
  'fin/v3/beneficiary': ['customer_status', 'catalogues.occupations'],
  'ondato/v1/identity-verification': ['flags.in_iframe', 'path.id', 'used_tokens'],
};

/** Rules that this client switches on, by pack: the guide warns of amounts in cents but refuses none. */
export const policies = { 'fin/v2/individual': { 'monthly-volume-in-cents': 'warning' } };
