// The examples of the provider's guide for version 1 of the individual onboarding, whose sections stand together here.

export const individual = {
  basic_info: {
    first_name: 'John',
    last_name: 'Doe',
    dob: '1990-01-15',
    email: 'john.doe@example.com',
    phone: '+14155552671',
    country_of_residence: 'USA',
    nationality: 'USA',
    tin: '123-45-6789',
  },
  address: {
    street: '123 Main Street Apt 4B',
    city: 'San Francisco',
    state: 'US-CA',
    postal_code: '94103',
    country: 'USA',
  },
  financial_profile: { occupation_id: 1, source_of_fund_id: 1, purpose_id: 1, monthly_volume_usd: 5000 },
  meta_data: {
    customer_reference: 'REF-20250123-JOHN',
    internal_notes: 'Premium tier customer',
    referral_code: 'FRIEND2025',
  },
};

export const attach = {
  customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9',
  proof_of_identity: {
    type: 'PASSPORT',
    number: 'A12345678',
    country: 'USA',
    issue_date: '2020-01-15',
    expiry_date: '2030-01-15',
    files: [{ uri: '/AbAcQ4hn_0652746727637.pdf' }],
  },
  proof_of_address: { type: 'UTILITY_BILL', country: 'USA', files: [{ uri: '/XyZ123mn_0652746727639.pdf' }] },
  tos_policies_value: 'e9414388-fbdf-4407-b5c2-bc39eae3645b',
};

const upload = {
  customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9',
  file1: { name: 'passport_front.pdf', size: 245760, type: 'application/pdf', head: 'JVBERi0xLjcK' },
  file2: { name: 'utility_bill.jpg', size: 131072, type: 'image/jpeg', head: '/9j/4AAQSkZJRgAB' },
};

const bodies = {
  'fin/v1/individual': { ...individual, verification_type: 'STANDARD' },
  'fin/v1/upload': upload,
  'fin/v1/attach': attach,
};

export const firstVersion = [
  { title: 'John Doe', note: "The guide's example, section by section", pack: 'fin/v1/individual', bodies },
  { title: 'Two files', note: 'Passport and utility bill', pack: 'fin/v1/upload', bodies },
  { title: 'Passport and utility bill', note: 'Attached to the customer', pack: 'fin/v1/attach', bodies },
];
