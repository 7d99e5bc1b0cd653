// The examples of the provider's individual onboarding guide, version 2. The sections of its create request are printed
// one by one and stand together here.

const basic_info = {
  first_name: 'Maria',
  middle_name: 'Elena',
  last_name: 'Garcia',
  dob: '1990-04-15',
  email: 'maria.garcia@example.com',
  phone: '+14155552671',
  country_of_residence: 'USA',
  primary_nationality: 'USA',
  secondary_nationality: 'MEX',
  gender: 'FEMALE',
  tax_info: [{ country_code: 'USA', document_type: 'SSN', document_id: '123-45-6789' }],
};

const create = {
  verification_type: 'STANDARD',
  basic_info,
  address: {
    street_line_1: '123 Market Street',
    street_line_2: 'Apt 4B',
    city: 'San Francisco',
    subdivision_code: 'US-CA',
    postal_code: '94103',
    country: 'USA',
  },
  financial_profile: {
    employment_status: 'EMPLOYED',
    occupation_id: 42,
    purpose_id: 3,
    purpose_remarks: 'Personal remittances to family',
    source_of_fund_ids: [1, 5],
    source_of_funds_description: 'Monthly salary from employment',
    monthly_volume_usd: 5000,
  },
  meta_data: { reference: 'client-ref-abc-001' },
};

const attach = {
  identifying_documents: [
    { type: 'SELFIE', files: [{ uri: '/AbAcQ4hn_0652746727637.pdf' }] },
    {
      type: 'DRIVERS_LICENSE',
      number: 'DL987654321',
      country: 'USA',
      state: 'US-CA',
      issue_date: '2019-06-01',
      expiry_date: '2029-06-01',
      files: [
        { side: 'FRONT', uri: '/AbAcQ4hn_0652746727638.pdf' },
        { side: 'BACK', uri: '/XyZ123mn_0652746727639.pdf' },
      ],
    },
  ],
  address_documents: [{ type: 'BANK_STATEMENT', country: 'USA', files: [{ uri: '/PoAdef45_0652746727640.pdf' }] }],
  tos_policies_value: 'e9414388-fbdf-4407-b5c2-bc39eae3645b',
};

const bodies = { 'fin/v2/individual': create, 'fin/v2/attach': attach };
const accents = { first_name: 'María', first_name_en: 'Maria', last_name: 'García', last_name_en: 'Garcia' };

export const individual = [
  { title: 'Create customer', note: "The guide's example, section by section", pack: 'fin/v2/individual', bodies },
  { title: 'Attach documents', note: 'Driving licence, selfie and bank statement', pack: 'fin/v2/attach', bodies },
  {
    title: 'María García',
    note: 'Accents, with the names in English letters beside them',
    pack: 'fin/v2/individual',
    bodies: { ...bodies, 'fin/v2/individual': { ...create, basic_info: { ...basic_info, ...accents } } },
  },
];
