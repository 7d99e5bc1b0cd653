// Invented bodies for requests whose rules ask for more than one good value in each field.

const holder = {
  customer_id: '6fa1ccd4-ffbd-4b20-a113-ccc286b35443',
  country: 'GBR',
  counter_party: 'THIRD_PARTY',
  account_holder: {
    type: 'INDIVIDUAL',
    first_name: 'Rosa',
    last_name: 'Ibarra',
    email: 'rosa.ibarra@example.com',
    phone: '+442079460958',
  },
  account_holder_address: {
    street_line_1: '7 Mill Lane',
    city: 'Bristol',
    state: 'GB-ENG',
    postcode: 'BS1 4QA',
    country: 'GBR',
  },
};

const bank = {
  ...holder,
  currency: 'GBP',
  receiver_meta_data: {
    nationality: 'GBR',
    transaction_purpose_id: 1,
    occupation_id: 42,
    relationship: 'FAMILY_MEMBER',
  },
  developer_fee: { fixed: 0.02, percentage: 0.01 },
  bank_account: { bank_name: 'Harbour Bank', number: '12345678', scheme: 'LOCAL', type: 'CURRENT' },
  bank_address: {
    street_line_1: '1 Quay Street',
    city: 'London',
    state: 'GB-ENG',
    postcode: 'EC1A 1BB',
    country: 'GBR',
  },
  bank_routing: [{ scheme: 'SWIFT', number: 'CLNOUS66BRX' }],
  deposit_instruction: { currency: 'USDC', rail: 'POLYGON' },
  refund_instruction: {
    wallet_address: '0x1b577931C1cC2765024bFbafad97bCe14FF2e87F',
    currency: 'USDC',
    rail: 'POLYGON',
  },
};

const wallet = {
  ...holder,
  currency: 'USDC',
  receiver_meta_data: { nationality: 'GBR', transaction_purpose_id: 7, relationship: 'FRIEND' },
  developer_fee: { fixed: 0, percentage: 0 },
  destination_wallet: {
    address: '0xD2Ba7d0DaBd36498df5906fC7B054Fa9EfA9843E',
    rail: 'POLYGON',
    currency: 'USDC',
  },
};

const company = {
  business_legal_name: 'Garcia Trading LLC',
  business_description: 'Imports coffee and sells it to shops.',
  business_registration_number: 'C4711123',
  email: 'office@garcia-trading.example',
  business_type: 'llc',
  business_industry: '424490',
  registered_address: {
    street_line_1: '123 Market Street',
    street_line_2: 'Suite 400',
    city: 'San Francisco',
    state: 'CA',
    postal_code: '94103',
    country: 'USA',
  },
  date_of_incorporation: '2019-06-01',
  signed_agreement_id: '9b2d7c7e-2f3a-4c0d-8f1b-6d5e4c3b2a19',
  associated_persons: [
    {
      first_name: 'María',
      last_name: 'García',
      email: 'maria.garcia@example.com',
      gender: 'female',
      residential_address: {
        street_line_1: '77 Oak Street',
        city: 'Oakland',
        state: 'CA',
        postal_code: '94607',
        country: 'USA',
      },
      birth_date: '1990-04-15',
      primary_nationality: 'USA',
      has_ownership: true,
      ownership_percentage: 60,
      has_control: true,
      is_signer: true,
      is_director: false,
      country_of_tax: 'USA',
      tax_type: 'SSN',
      tax_id: '123-45-6789',
      identifying_information: [
        {
          type: 'drivers_license',
          issuing_country: 'USA',
          national_identity_number: 'D1234567',
          image_front: 'data:image/png;base64,iVBORw0KGgo=',
          image_back: 'data:image/jpeg;base64,/9j/4AAQSkZJRg==',
        },
      ],
      poa: 'data:application/pdf;base64,JVBERi0xLjcK',
      poa_type: 'utility_bill',
    },
  ],
  account_purpose: 'treasury_management',
  source_of_funds: ['sales_of_goods_and_services'],
  source_of_wealth: ['business_dividends_or_profits'],
  documents: [
    {
      doc_type: 'formation_document',
      file: 'data:application/pdf;base64,JVBERi0xLjcK',
      description: 'Articles of organization',
    },
  ],
  publicly_traded: false,
  estimated_annual_revenue_usd: '100000_999999',
  expected_monthly_fiat_deposits: '0_99999',
  expected_monthly_fiat_withdrawals: '0_99999',
  high_risk_activities: ['none_of_the_above'],
  tax_country: 'USA',
  tax_id: '12-3456789',
  tax_type: 'EIN',
};

export const others = [
  {
    title: 'Bank account',
    note: 'In the United Kingdom',
    pack: 'fin/v3/beneficiary',
    bodies: { 'fin/v3/beneficiary': bank },
  },
  {
    title: 'Wallet',
    note: 'On a blockchain',
    pack: 'fin/v3/beneficiary',
    bodies: { 'fin/v3/beneficiary': wallet },
  },
  {
    title: 'Garcia Trading LLC',
    note: 'A company with one owner',
    pack: '1money/v1/customer',
    bodies: { '1money/v1/customer': company },
  },
];
