// An invented company with an owner, for the requests about businesses.

const address = {
  street_line_1: '123 Market Street',
  city: 'San Francisco',
  state: 'US-CA',
  subdivision_code: 'US-CA',
  postal_code: '94103',
  country: 'USA',
};

const owner = {
  basic_info: {
    first_name: 'Ines',
    last_name: 'Robles',
    dob: '1985-03-20',
    email: 'ines.robles@roblestools.example',
    phone: '+14155551234',
    country_of_residence: 'USA',
    primary_nationality: 'USA',
    tax_info: [{ country_code: 'USA', document_type: 'SSN', document_id: '123-45-6789' }],
  },
  address: { ...address, street_line_1: '456 Oak Avenue', postal_code: '94102' },
  roles: ['shareholder', 'ubo'],
  ownership_info: {
    designation: 'CEO',
    percentage_of_ownership: 75,
    relationship_establishment_date: '2018-06-15',
    has_control: true,
    is_signer: true,
    is_director: true,
  },
};

const business = {
  verification_type: 'STANDARD',
  industry_codes: ['541512'],
  basic_info: {
    legal_name: 'Robles Tools LLC',
    trade_name: 'Robles Tools',
    description: 'Sells hand tools to repair shops',
    entity_type: 'LIMITED_LIABILITY_COMPANY',
    email: 'office@roblestools.example',
    phone: '+14155552671',
    incorporation_date: '2018-06-15',
    country_of_incorporation: 'USA',
    registration_number: 'C-123456/2018',
    tax_info: [{ country_code: 'USA', document_type: 'EIN', document_id: '12-3456789' }],
    websites: ['https://roblestools.example'],
  },
  financial_profile: {
    purpose_id: 2,
    source_of_fund_ids: [2],
    source_of_wealth_ids: [2],
    estimated_annual_revenue_usd: 5000000,
    expected_monthly_deposits_usd: 400000,
    expected_monthly_withdrawals_usd: 350000,
    third_party_fund_usage: false,
  },
  addresses: { is_incorporated_address_same: true, incorporated_address: address },
  associated_parties: [owner],
};

const documents = {
  formation_documents: [
    {
      type: 'REGISTRATION_DOCUMENT',
      description: 'Certificate of incorporation',
      files: [{ uri: '/AbAcQ4hn_0652746727637.pdf' }],
    },
  ],
  ownership_documents: [
    {
      type: 'PROOF_OF_SIGNATORY_AUTHORITY',
      description: 'Register of shareholders',
      files: [{ uri: '/XyZ123mn_0652746727639.pdf' }],
    },
  ],
  tos_policies_value: 'e9414388-fbdf-4407-b5c2-bc39eae3645b',
};

const ownersDocuments = {
  associated_party_attachments: [
    {
      associated_party_id: 'f6b13e01-044a-4f74-a70b-d5f66b6449af',
      identifying_documents: [
        {
          type: 'PASSPORT',
          number: 'A12345678',
          country: 'USA',
          issue_date: '2020-01-15',
          expiry_date: '2030-01-15',
          files: [{ uri: '/AbAcQ4hn_0652746727637.pdf' }],
        },
      ],
      address_documents: [{ type: 'BANK_STATEMENT', files: [{ uri: '/PoAdef45_0652746727640.pdf' }] }],
    },
  ],
};

const bodies = {
  'fin/v2/business': business,
  'fin/v2/business-attach': documents,
  'fin/v2/associated-party-attach': ownersDocuments,
};

export const companies = [
  { title: 'Robles Tools LLC', note: 'A company with one owner', pack: 'fin/v2/business', bodies },
  { title: "The company's documents", note: 'Registration and signatory', pack: 'fin/v2/business-attach', bodies },
  { title: "The owner's documents", note: 'Passport and statement', pack: 'fin/v2/associated-party-attach', bodies },
];
