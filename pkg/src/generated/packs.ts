// Generated from rules/ by `cargo xtask generate`. Do not edit.

/** The body of `1money/v1/application`: Create individual application. */
export interface _1moneyV1Application {
  /** Your own id of the customer. */
  external_customer_id: string;
  /** Terms of service. */
  terms: {
  };
  /** Contact details. */
  contact: {
    /** Email. */
    email?: string;
  };
  /** Personal details. */
  person: {
    /** Date of birth. */
    date_of_birth: string;
    /** Tax number. */
    tin?: string;
    /** Country of tax residence. */
    tax_residence_country?: string;
  };
  /** Home address. */
  residential_address: {
  };
  /** Identity document. */
  document: {
  };
  /** Due diligence. */
  due_diligence?: {
  };
}

/** The body of `1money/v1/customer`: Create customer. */
export interface _1moneyV1Customer {
  /** Legal name. */
  business_legal_name: string;
  /** Description of the business. */
  business_description: string;
  /** Registration number. */
  business_registration_number?: string;
  /** Email. */
  email: string;
  /** Legal form. */
  business_type: 'corporation' | 'llc' | 'partnership' | 'sole_proprietorship' | 'investment_fund' | 'societies' | 'trust' | 'government' | 'dao';
  /** Industry. */
  business_industry: string;
  /** Registered address. */
  registered_address: {
    /** Street. */
    street_line_1: string;
    /** Suite, floor. */
    street_line_2?: string;
    /** City. */
    city: string;
    /** Subdivision. */
    subdivision?: string;
    /** State or province. */
    state: string;
    /** Postal code. */
    postal_code?: string;
    /** Country. */
    country: string;
  };
  /** Date of incorporation. */
  date_of_incorporation: string;
  /** Physical address. */
  physical_address?: {
    /** Street. */
    street_line_1: string;
    /** Suite, floor. */
    street_line_2?: string;
    /** City. */
    city: string;
    /** Subdivision. */
    subdivision?: string;
    /** State or province. */
    state: string;
    /** Postal code. */
    postal_code?: string;
    /** Country. */
    country: string;
  };
  /** Signed agreement. */
  signed_agreement_id?: string;
  /** When the terms were accepted. */
  terms_signed_at?: string;
  /** Decentralized autonomous organization. */
  is_dao?: boolean;
  /** Persons behind the business. */
  associated_persons: Array<{
    /** First name. */
    first_name: string;
    /** Middle name. */
    middle_name?: string;
    /** Last name. */
    last_name: string;
    /** Email. */
    email: string;
    /** Gender. */
    gender?: 'male' | 'female';
    /** Home address. */
    residential_address: {
      /** Street. */
      street_line_1: string;
      /** Apartment, unit. */
      street_line_2?: string;
      /** City. */
      city: string;
      /** Subdivision. */
      subdivision?: string;
      /** State or province. */
      state: string;
      /** Postal code. */
      postal_code?: string;
      /** Country. */
      country: string;
    };
    /** Date of birth. */
    birth_date: string;
    /** Country of birth. */
    country_of_birth?: string;
    /** Nationality. */
    primary_nationality: string;
    /** Second nationality. */
    dual_nationality?: string;
    /** Owns a part of the business. */
    has_ownership: boolean;
    /** Share in per cent. */
    ownership_percentage?: number;
    /** Controls the business. */
    has_control: boolean;
    /** Signs for the business. */
    is_signer: boolean;
    /** Is a director. */
    is_director: boolean;
    /** Country of tax. */
    country_of_tax?: string;
    /** Kind of tax number. */
    tax_type?: 'SSN' | 'EIN' | 'TFN' | 'ABN' | 'ACN' | 'UTR' | 'NINO' | 'NRIC' | 'FIN' | 'ASDG' | 'ITR' | 'OTHER' | 'NIF' | 'TIN' | 'VAT' | 'CUIL' | 'CUIT' | 'DNI' | 'BIN' | 'UNP' | 'RNPM' | 'NIT' | 'CPF' | 'CNPJ' | 'NIRE' | 'UCN' | 'UIC' | 'SIN' | 'BN' | 'RUT' | 'IIN' | 'USCC' | 'CNOC' | 'USCN' | 'ITIN' | 'CPJ' | 'OIB' | 'DIC' | 'CPR' | 'CVR' | 'CN' | 'RNC' | 'RUC' | 'TN' | 'HETU' | 'YT' | 'ALV' | 'SIREN' | 'IDNR' | 'STNR' | 'VTA' | 'HKID' | 'AJ' | 'EN' | 'KN' | 'VSK' | 'PAN' | 'GSTN' | 'NIK' | 'NPWP' | 'PPS' | 'TRN' | 'CRO' | 'CHY' | 'CF' | 'IVA' | 'IN' | 'JCT' | 'EDRPOU' | 'EID';
    /** Tax number. */
    tax_id?: string;
    /** Identity documents. */
    identifying_information: Array<{
      /** Kind of document. */
      type: 'drivers_license' | 'permanent_residency_id' | 'national_id' | 'passport' | 'other' | 'state_id';
      /** Issuing country. */
      issuing_country: string;
      /** Number of the document. */
      national_identity_number: string;
      /** Front. */
      image_front: string;
      /** Back. */
      image_back: string;
    }>;
    /** Proof of address. */
    poa: string;
    /** Kind of proof. */
    poa_type: string;
  }>;
  /** Companies between the business and its owners. */
  intermediaries?: Array<{
    /** Name. */
    entity_name: string;
    /** Country. */
    country: string;
    /** Share in per cent. */
    ownership: number;
  }>;
  /** Purpose of the account. */
  account_purpose: 'charitable_donations' | 'ecommerce_retail_payments' | 'investment_purposes' | 'other' | 'payments_to_friends_or_family_abroad' | 'payroll' | 'personal_or_living_expenses' | 'protect_wealth' | 'purchase_goods_and_services' | 'receive_payments_for_goods_and_services' | 'tax_optimization' | 'third_party_money_transmission' | 'treasury_management';
  /** Which other purpose. */
  account_purpose_other?: string;
  /** Sources of funds. */
  source_of_funds: Array<'business_loans' | 'grants' | 'inter_company_funds' | 'investment_proceeds' | 'legal_settlement' | 'owners_capital' | 'pension_retirement' | 'sale_of_assets' | 'sales_of_goods_and_services' | 'tax_refund' | 'third_party_funds' | 'treasury_reserves'>;
  /** Sources of wealth. */
  source_of_wealth: Array<'business_dividends_or_profits' | 'investments' | 'asset_sales' | 'client_investor_contributions' | 'gambling' | 'charitable_contributions' | 'inheritance' | 'affiliate_or_royalty_income'>;
  /** Documents. */
  documents: Array<{
    /** Kind of document. */
    doc_type: 'aml_comfort_letter' | 'constitutional_document' | 'directors_registry' | 'cert_of_incumbency' | 'e_signature_certificate' | 'evidence_of_good_standing' | 'flow_of_funds' | 'formation_document' | 'marketing_materials' | 'other' | 'ownership_chart' | 'ownership_information' | 'proof_of_account_purpose' | 'proof_of_address' | 'proof_of_entity_name_change' | 'proof_of_nature_of_business' | 'proof_of_nature_of_business_license' | 'proof_of_nature_of_business_aml_policy' | 'proof_of_signatory_authority' | 'proof_of_source_of_funds' | 'proof_of_source_of_wealth' | 'proof_of_tax_identification' | 'registration_document' | 'shareholder_register' | 'evidence_of_directors_and_controllers' | 'tax_exempt_entity_confirmation';
    /** File. */
    file: string;
    /** Description. */
    description?: string;
  }>;
  /** Website. */
  primary_website?: string;
  /** Is traded on an exchange. */
  publicly_traded: boolean;
  /** Yearly revenue in US dollars. */
  estimated_annual_revenue_usd: '0_99999' | '100000_999999' | '1000000_9999999' | '10000000_49999999' | '50000000_249999999' | '2500000000_plus';
  /** Monthly deposits in US dollars. */
  expected_monthly_fiat_deposits: '0_99999' | '100000_999999' | '1000000_9999999' | '10000000_49999999' | '50000000_249999999' | '2500000000_plus';
  /** Monthly withdrawals in US dollars. */
  expected_monthly_fiat_withdrawals: '0_99999' | '100000_999999' | '1000000_9999999' | '10000000_49999999' | '50000000_249999999' | '2500000000_plus';
  /** Activities of high risk. */
  high_risk_activities?: Array<'adult_entertainment' | 'gambling' | 'hold_client_funds' | 'investment_services' | 'lending_banking' | 'marijuana_or_related_services' | 'money_services' | 'nicotine_tobacco_or_related_services' | 'operate_foreign_exchange_virtual_currencies_brokerage_otc' | 'pharmaceuticals' | 'precious_metals_precious_stones_jewelry' | 'safe_deposit_box_rentals' | 'third_party_payment_processing' | 'weapons_firearms_and_explosives' | 'none_of_the_above'>;
  /** Explanation of these activities. */
  high_risk_activities_explanation?: string;
  /** Country of tax. */
  tax_country: string;
  /** Tax number. */
  tax_id: string;
  /** Kind of tax number. */
  tax_type: 'SSN' | 'EIN' | 'TFN' | 'ABN' | 'ACN' | 'UTR' | 'NINO' | 'NRIC' | 'FIN' | 'ASDG' | 'ITR' | 'OTHER' | 'NIF' | 'TIN' | 'VAT' | 'CUIL' | 'CUIT' | 'DNI' | 'BIN' | 'UNP' | 'RNPM' | 'NIT' | 'CPF' | 'CNPJ' | 'NIRE' | 'UCN' | 'UIC' | 'SIN' | 'BN' | 'RUT' | 'IIN' | 'USCC' | 'CNOC' | 'USCN' | 'ITIN' | 'CPJ' | 'OIB' | 'DIC' | 'CPR' | 'CVR' | 'CN' | 'RNC' | 'RUC' | 'TN' | 'HETU' | 'YT' | 'ALV' | 'SIREN' | 'IDNR' | 'STNR' | 'VTA' | 'HKID' | 'AJ' | 'EN' | 'KN' | 'VSK' | 'PAN' | 'GSTN' | 'NIK' | 'NPWP' | 'PPS' | 'TRN' | 'CRO' | 'CHY' | 'CF' | 'IVA' | 'IN' | 'JCT' | 'EDRPOU' | 'EID';
}

/** The body of `1money/v1/document-upload`: Upload documents of an individual application. */
export interface _1moneyV1DocumentUpload {
  /** Kind of identity document. */
  document_type: string;
  /** The application has a proof of address. */
  proof_of_address?: boolean;
  /** Photo of the face. */
  selfie: {
    /** Name. */
    name?: string;
    /** Media type. */
    type: 'image/jpeg' | 'image/png' | 'application/pdf';
    /** Size in bytes. */
    size?: number;
    /** First bytes in base64. */
    head?: string;
  };
  /** Liveness check. */
  liveness: {
    /** Name. */
    name?: string;
    /** Media type. */
    type: 'image/jpeg' | 'image/png' | 'video/mp4';
    /** Size in bytes. */
    size?: number;
    /** First bytes in base64. */
    head?: string;
  };
  /** Front of the identity document. */
  id_front: {
    /** Name. */
    name?: string;
    /** Media type. */
    type: 'image/jpeg' | 'image/png' | 'application/pdf';
    /** Size in bytes. */
    size?: number;
    /** First bytes in base64. */
    head?: string;
  };
  /** Back of the identity document. */
  id_back?: {
    /** Name. */
    name?: string;
    /** Media type. */
    type: 'image/jpeg' | 'image/png' | 'application/pdf';
    /** Size in bytes. */
    size?: number;
    /** First bytes in base64. */
    head?: string;
  };
  /** Proof of address. */
  poa?: {
    /** Name. */
    name?: string;
    /** Media type. */
    type: 'image/jpeg' | 'image/png' | 'application/pdf';
    /** Size in bytes. */
    size?: number;
    /** First bytes in base64. */
    head?: string;
  };
}

/** The body of `1money/v1/hosted`: Create customer for hosted onboarding (legacy). */
export interface _1moneyV1Hosted {
  /** Email. */
  email: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Company name. */
  company_name?: string;
  /** Kind of customer. */
  customer_type: 'BUSINESS' | 'INDIVIDUAL';
}

/** The body of `1money/v1/lightweight`: Create customer for hosted onboarding. */
export interface _1moneyV1Lightweight {
  /** Email. */
  email: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Company name. */
  company_name: string;
  /** Kind of customer. */
  customer_type: 'BUSINESS' | 'INDIVIDUAL';
}

/** The body of `1money/v1/onboarding-grant`: Create onboarding grant (legacy). */
export interface _1moneyV1OnboardingGrant {
  /** Customer id. */
  customer_id: string;
  /** Return address. */
  redirect_url?: string;
  /** Language. */
  locale?: string;
}

/** The body of `1money/v1/onboarding-link`: Create onboarding link. */
export interface _1moneyV1OnboardingLink {
  /** Return address. */
  redirect_url?: string;
  /** Language. */
  locale?: string;
}

/** The body of `fin/v1/attach`: Attach documents to individual customer. */
export interface FinV1Attach {
  /** Customer. */
  customer_id: string;
  /** Identity document. */
  proof_of_identity: {
    /** Kind of document. */
    type: 'PASSPORT' | 'NATIONAL_ID' | 'DRIVERS_LICENSE' | 'RESIDENCE_PERMIT';
    /** Document number. */
    number: string;
    /** Issuing country. */
    country: string;
    /** Date of issue. */
    issue_date: string;
    /** Date of expiry. */
    expiry_date: string;
    /** Files. */
    files: Array<{
      /** Side. */
      side?: 'FRONT' | 'BACK';
      /** Upload URI. */
      uri: string;
    }>;
  };
  /** Proof of address. */
  proof_of_address: {
    /** Kind of document. */
    type: 'UTILITY_BILL' | 'BANK_STATEMENT' | 'GOVERNMENT_LETTER' | 'RESIDENCE_PERMIT' | 'PASSPORT' | 'NATIONAL_ID' | 'DRIVERS_LICENSE' | 'COMPANY_DOC';
    /** Country. */
    country: string;
    /** Files. */
    files: Array<{
      /** Upload URI. */
      uri: string;
    }>;
  };
  /** Terms of service value. */
  tos_policies_value: string;
}

/** The body of `fin/v1/individual`: Create individual customer. */
export interface FinV1Individual {
  /** Verification type. */
  verification_type?: 'STANDARD' | 'RELIANCE';
  /** Personal details. */
  basic_info: {
    /** First name. */
    first_name: string;
    /** Last name. */
    last_name: string;
    /** Date of birth. */
    dob: string;
    /** Email. */
    email: string;
    /** Phone. */
    phone: string;
    /** Country of residence. */
    country_of_residence: string;
    /** Nationality. */
    nationality: string;
    /** Tax number. */
    tin: string;
  };
  /** Home address. */
  address: {
    /** Street, with apartment or unit. */
    street: string;
    /** City. */
    city: string;
    /** State, province or region. */
    state: string;
    /** Postal code. */
    postal_code: string;
    /** Country. */
    country: string;
  };
  /** Financial profile. */
  financial_profile: {
    /** Occupation. */
    occupation_id: number;
    /** Source of funds. */
    source_of_fund_id: number;
    /** Purpose of the account. */
    purpose_id: number;
    /** Monthly volume in whole US dollars. */
    monthly_volume_usd: number;
  };
  /** Your own reference data. */
  meta_data?: Record<string, unknown>;
}

/** The body of `fin/v1/upload`: Upload documents. */
export interface FinV1Upload {
  /** Customer. */
  customer_id?: string;
  /** Any other key. */
  [key: string]: unknown;
}

/** The body of `fin/v2/associated-party-attach`: Attach documents to associated party. */
export interface FinV2AssociatedPartyAttach {
  /** Associated parties. */
  associated_party_attachments: Array<{
    /** Id of the party. */
    associated_party_id: string;
    /** Identity documents. */
    identifying_documents: Array<{
      /** Kind of document. */
      type: 'PASSPORT' | 'NATIONAL_ID' | 'DRIVERS_LICENSE' | 'RESIDENCE_PERMIT' | 'PERMANENT_RESIDENCY_ID';
      /** Document number. */
      number: string;
      /** Issuing country. */
      country: string;
      /** Date of issue. */
      issue_date: string;
      /** Date of expiry. */
      expiry_date: string;
      /** Files. */
      files: Array<{
        /** Side. */
        side?: 'FRONT' | 'BACK';
        /** Upload URI. */
        uri: string;
      }>;
    }>;
    /** Proof of address. */
    address_documents?: Array<{
      /** Kind of document. */
      type: 'UTILITY_BILL' | 'GOVERNMENT_LETTER' | 'BANK_STATEMENT' | 'PROOF_OF_TAX_IDENTIFICATION' | 'COURT_DOCUMENT' | 'INSURANCE_STATEMENT';
      /** Files. */
      files: Array<{
        /** Upload URI. */
        uri: string;
      }>;
    }>;
    /** Supporting documents. */
    supporting_documents?: Array<{
      /** Kind of document. */
      type: 'MILITARY_ID' | 'MATRICULATE_ID' | 'STATE_OR_PROVINCIAL_ID' | 'VISA' | 'OTHER';
      /** Files. */
      files: Array<{
        /** Upload URI. */
        uri: string;
      }>;
    }>;
  }>;
}

/** The body of `fin/v2/attach`: Attach documents to individual customer. */
export interface FinV2Attach {
  /** Identity documents. */
  identifying_documents: Array<{
    /** Kind of document. */
    type: 'PASSPORT' | 'NATIONAL_ID' | 'DRIVERS_LICENSE' | 'RESIDENCE_PERMIT' | 'SELFIE';
    /** Document number. */
    number?: string;
    /** Issuing country. */
    country?: string;
    /** Issuing state. */
    state?: string;
    /** Date of issue. */
    issue_date?: string;
    /** Date of expiry. */
    expiry_date?: string;
    /** Files. */
    files: Array<{
      /** Side. */
      side?: 'FRONT' | 'BACK';
      /** Upload URI. */
      uri: string;
    }>;
  }>;
  /** Proof of address. */
  address_documents: Array<{
    /** Kind of document. */
    type: 'UTILITY_BILL' | 'BANK_STATEMENT' | 'GOVERNMENT_LETTER';
    /** Country. */
    country: string;
    /** Date of issue. */
    issue_date?: string;
    /** Files. */
    files: Array<{
      /** Upload URI. */
      uri: string;
      /** Side. */
      side?: 'FRONT' | 'BACK';
    }>;
  }>;
  /** Terms of service value. */
  tos_policies_value: string;
}

/** The body of `fin/v2/business-attach`: Attach documents to business customer. */
export interface FinV2BusinessAttach {
  /** Formation documents. */
  formation_documents?: Array<{
    /** Kind of document. */
    type?: 'REGISTRATION_DOCUMENT' | 'CONSTITUTIONAL_DOCUMENT' | 'FORMATION_DOCUMENT' | 'PROOF_OF_TAX_IDENTIFICATION' | 'EVIDENCE_OF_DIRECTORS_AND_CONTROLLERS';
    /** Description. */
    description?: string;
    /** Files. */
    files: Array<{
      /** Upload URI. */
      uri: string;
    }>;
  }>;
  /** Ownership documents. */
  ownership_documents?: Array<{
    /** Kind of document. */
    type?: 'OWNERSHIP_INFORMATION' | 'OWNERSHIP_CHART' | 'PROOF_OF_SIGNATORY_AUTHORITY';
    /** Description. */
    description?: string;
    /** Files. */
    files: Array<{
      /** Upload URI. */
      uri: string;
    }>;
  }>;
  /** Supporting documents. */
  supporting_documents?: Array<{
    /** Kind of document. */
    type?: 'SHAREHOLDER_REGISTER' | 'PROOF_OF_NATURE_OF_BUSINESS' | 'PROOF_OF_ENTITY_NAME_CHANGE' | 'CERT_OF_INCUMBENCY' | 'PROOF_OF_SOURCE_OF_FUNDS' | 'PROOF_OF_SOURCE_OF_WEALTH' | 'AML_COMFORT_LETTER' | 'MARKETING_MATERIALS' | 'TAX_EXEMPT_ENTITY_CONFIRMATION' | 'E_SIGNATURE_CERTIFICATE' | 'FLOW_OF_FUNDS' | 'PROOF_OF_NATURE_OF_BUSINESS_LICENSE' | 'PROOF_OF_NATURE_OF_BUSINESS_AML_POLICY' | 'EVIDENCE_OF_GOOD_STANDING' | 'PROOF_OF_ACCOUNT_PURPOSE' | 'PROOF_OF_ADDRESS' | 'OTHER';
    /** Description. */
    description?: string;
    /** Files. */
    files: Array<{
      /** Upload URI. */
      uri: string;
    }>;
  }>;
  /** Terms of service value. */
  tos_policies_value: string;
}

/** The body of `fin/v2/business`: Create business customer. */
export interface FinV2Business {
  /** Verification type. */
  verification_type: 'STANDARD' | 'RELIANCE';
  /** Industry codes. */
  industry_codes: Array<string>;
  /** Company. */
  basic_info: {
    /** Legal name. */
    legal_name: string;
    /** Legal name in English letters. */
    legal_name_en?: string;
    /** Trade name. */
    trade_name: string;
    /** Trade name in English letters. */
    trade_name_en?: string;
    /** What the company does. */
    description: string;
    /** Entity type. */
    entity_type: 'LIMITED_LIABILITY_COMPANY' | 'PUBLICLY_LISTED_COMPANY' | 'SOLE_PROPRIETOR' | 'PARTNERSHIP' | 'CORPORATION' | 'TRUST' | 'PRIVATE_FOUNDATION' | 'CHARITY' | 'NONPROFIT_ORGANIZATION' | 'PUBLIC_AGENCY_OR_AUTHORITY';
    /** Email. */
    email: string;
    /** Phone. */
    phone: string;
    /** Date of incorporation. */
    incorporation_date: string;
    /** Country of incorporation. */
    country_of_incorporation: string;
    /** Registration number. */
    registration_number: string;
    /** Legal entity identifier (LEI). */
    legal_entity_identifier?: string;
    /** Decentralized autonomous organization. */
    is_dao?: boolean;
    /** Tax numbers. */
    tax_info: Array<{
      /** Country. */
      country_code: string;
      /** Kind of number. */
      document_type: string;
      /** Number. */
      document_id: string;
    }>;
    /** Websites. */
    websites: Array<string>;
  };
  /** Financial profile. */
  financial_profile: {
    /** Purpose of the account. */
    purpose_id: number;
    /** Remarks on the purpose. */
    purpose_remarks?: string;
    /** Sources of funds. */
    source_of_fund_ids: Array<number>;
    /** Description of the sources. */
    source_of_funds_description?: string;
    /** Sources of the owners' wealth. */
    source_of_wealth_ids: Array<number>;
    /** Estimated annual revenue in whole US dollars. */
    estimated_annual_revenue_usd: number;
    /** Expected monthly deposits in whole US dollars. */
    expected_monthly_deposits_usd: number;
    /** Expected monthly withdrawals in whole US dollars. */
    expected_monthly_withdrawals_usd: number;
    /** Usual transaction in whole US dollars. */
    expected_transaction_value_usd?: number;
    /** Expected transactions a month. */
    expected_monthly_transaction_count?: number;
    /** Moves other people's money. */
    third_party_fund_usage: boolean;
  };
  /** Addresses. */
  addresses: {
    /** Works at the incorporated address. */
    is_incorporated_address_same: boolean;
    /** Incorporated address. */
    incorporated_address: {
      /** Street. */
      street_line_1: string;
      /** Street in English letters. */
      street_line_1_en?: string;
      /** Suite, floor, unit. */
      street_line_2?: string;
      /** Suite, floor, unit in English letters. */
      street_line_2_en?: string;
      /** City. */
      city: string;
      /** State, province or region. */
      state: string;
      /** State, province or region (code). */
      subdivision_code: string;
      /** Postal code. */
      postal_code: string;
      /** Country. */
      country: string;
    };
    /** Physical address. */
    physical_address?: {
      /** Street. */
      street_line_1: string;
      /** Street in English letters. */
      street_line_1_en?: string;
      /** Suite, floor, unit. */
      street_line_2?: string;
      /** Suite, floor, unit in English letters. */
      street_line_2_en?: string;
      /** City. */
      city: string;
      /** State, province or region. */
      state: string;
      /** State, province or region (code). */
      subdivision_code: string;
      /** Postal code. */
      postal_code: string;
      /** Country. */
      country: string;
    };
  };
  /** Owners, directors and signatories. */
  associated_parties: Array<{
    /** Your own reference. */
    ref?: string;
    /** Personal details. */
    basic_info: {
      /** First name. */
      first_name: string;
      /** First name in English letters. */
      first_name_en?: string;
      /** Middle name. */
      middle_name?: string;
      /** Middle name in English letters. */
      middle_name_en?: string;
      /** Last name. */
      last_name: string;
      /** Last name in English letters. */
      last_name_en?: string;
      /** Date of birth. */
      dob: string;
      /** Email. */
      email: string;
      /** Phone. */
      phone: string;
      /** Country of residence. */
      country_of_residence: string;
      /** Primary nationality. */
      primary_nationality: string;
      /** Secondary nationality. */
      secondary_nationality?: string;
      /** Tax numbers. */
      tax_info: Array<{
        /** Country. */
        country_code: string;
        /** Kind of number. */
        document_type: string;
        /** Number. */
        document_id: string;
      }>;
    };
    /** Home address. */
    address: {
      /** Street. */
      street_line_1: string;
      /** Street in English letters. */
      street_line_1_en?: string;
      /** Apartment, suite, unit. */
      street_line_2?: string;
      /** Apartment, suite, unit in English letters. */
      street_line_2_en?: string;
      /** City. */
      city: string;
      /** State, province or region. */
      state: string;
      /** State, province or region (code). */
      subdivision_code: string;
      /** Postal code. */
      postal_code: string;
      /** Country. */
      country: string;
    };
    /** Roles. */
    roles: Array<'shareholder' | 'ubo'>;
    /** Ownership. */
    ownership_info?: {
      /** Title or position. */
      designation: string;
      /** Share in percent. */
      percentage_of_ownership: number;
      /** Connected with the company since. */
      relationship_establishment_date: string;
      /** Has significant control. */
      has_control: boolean;
      /** Is an authorized signatory. */
      is_signer: boolean;
      /** Is a director. */
      is_director: boolean;
    };
  }>;
  /** Holding structure. */
  holding_structure?: {
    /** An intermediary holds a material share. */
    has_material_intermediary_ownership?: boolean;
    /** Companies that hold shares. */
    corporate_shareholders?: Array<{
      /** Legal name. */
      entity_name: string;
      /** Legal name in English letters. */
      entity_name_en?: string;
      /** Country of registration. */
      registration_country_code: string;
      /** Share in percent. */
      ownership_percentage: number;
      /** Registration number. */
      registration_number?: string;
      /** Entity type. */
      entity_type?: 'LIMITED_LIABILITY_COMPANY' | 'PUBLICLY_LISTED_COMPANY' | 'SOLE_PROPRIETOR' | 'PARTNERSHIP' | 'CORPORATION' | 'TRUST' | 'PRIVATE_FOUNDATION' | 'CHARITY' | 'NONPROFIT_ORGANIZATION' | 'PUBLIC_AGENCY_OR_AUTHORITY';
      /** Date of incorporation. */
      incorporation_date?: string;
    }>;
    /** Foreign branches. */
    foreign_branches?: Array<{
      /** Country of registration. */
      registration_country_code: string;
      /** Name. */
      name?: string;
      /** Registration number. */
      registration_number?: string;
    }>;
  };
  /** Stock exchange listings. */
  public_listings?: Array<{
    /** Market identifier code (ISO 10383). */
    mic?: string;
    /** Securities number (ISIN). */
    isin?: string;
    /** Ticker symbol. */
    ticker_symbol?: string;
  }>;
  /** Compliance. */
  compliance?: {
    /** Works in sanctioned countries. */
    operates_in_prohibited_countries?: boolean;
    /** Notes for the screening. */
    additional_description_for_compliance_screening?: string;
    /** Risk profile. */
    risk_profile?: {
      /** High risk activities. */
      high_risk_activities?: Array<'adult_entertainment' | 'crypto_exchange' | 'gambling' | 'cannabis' | 'weapons' | 'money_services' | 'cross_border_payments'>;
      /** Explanation of the high-risk activities. */
      high_risk_activities_explanation?: string;
      /** Provides money services. */
      conducts_money_services?: boolean;
      /** Provides money services through financial intermediaries. */
      conducts_money_services_via_fin?: boolean;
      /** Description of the money services. */
      conducts_money_services_description?: string;
    };
    /** Regulated activity. */
    regulated_activity?: {
      /** Description of the regulated activity. */
      description: string;
      /** Country of the authority. */
      primary_authority_country_code: string;
      /** Name of the authority. */
      primary_authority_name: string;
      /** Licence number. */
      license_number: string;
    };
    /** Measures against money laundering. */
    aml?: {
      /** Name of the supervisory authority. */
      supervisory_authority_name?: string;
      /** Licence number. */
      license_number?: string;
      /** Has a money laundering reporting officer. */
      has_appointed_mlro?: boolean;
      /** Customers by risk, in percent. */
      customer_risk_split?: {
        /** Low risk. */
        low_risk: number;
        /** Medium risk. */
        medium_risk: number;
        /** High risk. */
        high_risk: number;
      };
      /** Prohibits anonymous and fictitious accounts. */
      prohibits_anonymous_or_fictitious_accounts?: boolean;
      /** Prohibits accounts of unlicensed and shell customers. */
      prohibits_accounts_for_unlicensed_or_shell_customers?: boolean;
      /** Verification of customers' identity. */
      customer_identity_verification?: {
        /** Method. */
        method: string;
        /** System or vendor. */
        system: string;
      };
      /** Screening for sanctions and politically exposed persons. */
      pep_and_sanctions_screening?: {
        /** Method. */
        method: string;
        /** System or vendor. */
        system: string;
      };
      /** Sanction lists. */
      sanction_lists?: Array<string>;
      /** Classifies customers' risk by due diligence. */
      customer_risk_classification_from_due_diligence?: boolean;
      /** Enhanced due diligence process. */
      enhanced_due_diligence_process?: boolean;
      /** Transaction monitoring. */
      transaction_monitoring?: {
        /** Method. */
        method: string;
        /** System or vendor. */
        system: string;
      };
      /** Procedures for transaction monitoring. */
      procedures_for_transaction_monitoring?: boolean;
      /** Current investigation. */
      subject_to_ml_or_tf_investigation?: string;
      /** Regulatory enforcement in the past two years. */
      subject_to_regulatory_enforcement_past_2_years?: string;
      /** Serves no sanctioned countries. */
      confirms_no_service_to_sanctioned_countries?: boolean;
      /** Access to client funds. */
      client_funds_accessibility?: string;
      /** An audit was completed. */
      aml_ctf_audit_completed?: boolean;
      /** Date of the next audit. */
      planned_audit_date?: string;
    };
  };
  /** Your own reference data. */
  meta_data?: Record<string, unknown>;
}

/** The body of `fin/v2/individual`: Create individual customer. */
export interface FinV2Individual {
  /** Verification type. */
  verification_type: 'STANDARD' | 'RELIANCE';
  /** Personal details. */
  basic_info: {
    /** First name. */
    first_name: string;
    /** First name in English letters. */
    first_name_en?: string;
    /** Middle name. */
    middle_name?: string;
    /** Middle name in English letters. */
    middle_name_en?: string;
    /** Last name. */
    last_name: string;
    /** Last name in English letters. */
    last_name_en?: string;
    /** Date of birth. */
    dob: string;
    /** Email. */
    email: string;
    /** Phone. */
    phone: string;
    /** Country of residence. */
    country_of_residence: string;
    /** Primary nationality. */
    primary_nationality: string;
    /** Secondary nationality. */
    secondary_nationality?: string;
    /** Gender. */
    gender?: 'MALE' | 'FEMALE';
    /** Tax numbers. */
    tax_info: Array<{
      /** Country. */
      country_code: string;
      /** Kind of number. */
      document_type: string;
      /** Number. */
      document_id: string;
    }>;
  };
  /** Home address. */
  address: {
    /** Street. */
    street_line_1: string;
    /** Street in English letters. */
    street_line_1_en?: string;
    /** Apartment, suite, unit. */
    street_line_2?: string;
    /** Apartment, suite, unit in English letters. */
    street_line_2_en?: string;
    /** City. */
    city: string;
    /** State, province or region. */
    subdivision_code: string;
    /** Postal code. */
    postal_code: string;
    /** Country. */
    country: string;
  };
  /** Financial profile. */
  financial_profile: {
    /** Employment status. */
    employment_status: 'EMPLOYED' | 'SELF_EMPLOYED' | 'RETIRED' | 'STUDENT' | 'UNEMPLOYED';
    /** Occupation. */
    occupation_id: number;
    /** Purpose of the account. */
    purpose_id: number;
    /** Remarks on the purpose. */
    purpose_remarks?: string;
    /** Sources of funds. */
    source_of_fund_ids: Array<number>;
    /** Description of the sources. */
    source_of_funds_description?: string;
    /** Monthly volume in whole US dollars. */
    monthly_volume_usd: number;
  };
  /** Your own reference data. */
  meta_data?: Record<string, unknown>;
}

/** The body of `fin/v3/beneficiary`: Create beneficiary. */
export interface FinV3Beneficiary {
  /** Customer. */
  customer_id: string;
  /** Country. */
  country: string;
  /** Currency. */
  currency: string;
  /** Counter party. */
  counter_party: 'FIRST_PARTY' | 'THIRD_PARTY';
  /** Account holder. */
  account_holder: {
    /** Type. */
    type: 'INDIVIDUAL' | 'BUSINESS';
    /** First name. */
    first_name?: string;
    /** Last name. */
    last_name?: string;
    /** Business name. */
    business_name?: string;
    /** Email. */
    email: string;
    /** Phone. */
    phone: string;
  };
  /** Account holder address. */
  account_holder_address: {
    /** Street. */
    street_line_1: string;
    /** City. */
    city: string;
    /** State, province or region. */
    state: string;
    /** Postcode. */
    postcode: string;
    /** Country. */
    country: string;
  };
  /** About the receiver. */
  receiver_meta_data: {
    /** Nationality. */
    nationality: string;
    /** Purpose of the payments. */
    transaction_purpose_id: number;
    /** Remarks on the purpose. */
    transaction_purpose_remarks?: string;
    /** Occupation. */
    occupation_id?: number;
    /** Remarks on the occupation. */
    occupation_remarks?: string;
    /** Relationship. */
    relationship: 'EMPLOYEE' | 'FREELANCER' | 'GIG_WORKER' | 'AFFILIATE' | 'CUSTOMER' | 'FAMILY_MEMBER' | 'FRIEND' | 'SELF' | 'OTHER' | 'SUPPLIER' | 'VENDOR' | 'SERVICE_PROVIDER' | 'MERCHANT' | 'CONTRACTOR' | 'SUBSIDIARY' | 'PARENT_COMPANY' | 'AFFILIATE_BUSINESS' | 'BANK_ACCOUNT' | 'BROKER' | 'EXCHANGE' | 'WALLET';
    /** Remarks on the relationship. */
    relationship_remarks?: string;
    /** Number of the identity document. */
    govt_id_number?: string;
    /** Date of issue. */
    govt_id_issue_date?: string;
    /** Date of expiry. */
    govt_id_expire_date?: string;
  };
  /** Developer fee. */
  developer_fee: {
    /** Fixed part. */
    fixed: number;
    /** Percentage. */
    percentage: number;
  };
  /** Bank account. */
  bank_account?: {
    /** Bank name. */
    bank_name: string;
    /** Account number. */
    number: string;
    /** Scheme. */
    scheme: 'LOCAL' | 'SWIFT';
    /** Kind of account. */
    type: 'CHECKING' | 'SAVINGS' | 'CURRENT';
  };
  /** Bank address. */
  bank_address?: {
    /** Street. */
    street_line_1: string;
    /** City. */
    city: string;
    /** State, province or region. */
    state: string;
    /** Postcode. */
    postcode: string;
    /** Country. */
    country: string;
  };
  /** Routing numbers. */
  bank_routing?: Array<{
    /** Scheme. */
    scheme: 'ACH' | 'BANK_CODE' | 'BANK_IDENTIFIER' | 'BRANCH_CODE' | 'BRANCH_IDENTIFIER' | 'BSB' | 'IBAN' | 'IFSC' | 'SWIFT' | 'TRANSIT_NUMBER' | 'WIRE';
    /** Number. */
    number: string;
  }>;
  /** E-wallet. */
  e_wallet?: {
    /** Scheme. */
    scheme: string;
    /** Number. */
    number: string;
  };
  /** Crypto wallet. */
  destination_wallet?: {
    /** Address on the chain. */
    address: string;
    /** Blockchain. */
    rail: 'POLYGON' | 'ETHEREUM' | 'SOLANA';
    /** Currency. */
    currency: 'USDC';
  };
  /** Deposit instruction. */
  deposit_instruction?: {
    /** Currency. */
    currency: 'USDC';
    /** Blockchain. */
    rail: 'POLYGON';
  };
  /** Refund instruction. */
  refund_instruction?: {
    /** Address on the chain. */
    wallet_address: string;
    /** Currency. */
    currency: 'USDC';
    /** Blockchain. */
    rail: 'POLYGON';
  };
  /** Settlement. */
  settlement_config?: {
    /** Settle at once. */
    auto_settlement?: boolean;
  };
}

/** The body of `ondato/v1/identity-verification`: Create identity verification. */
export interface OndatoV1IdentityVerification {
  /** Setup id. */
  setupId: string;
  /** Your own reference. */
  externalReferenceId?: string;
  /** Personal details. */
  registration?: {
    /** Date of birth. */
    dateOfBirth?: string;
    /** Email. */
    email?: string;
    /** First name. */
    firstName?: string;
    /** Last name. */
    lastName?: string;
    /** Middle name. */
    middleName?: string;
    /** Personal code. */
    personalCode?: string;
    /** Phone number. */
    phoneNumber?: number;
    /** Country. */
    countryCode?: string;
  };
}

interface Bodies {
  '1money/v1/application': _1moneyV1Application;
  '1money/v1/customer': _1moneyV1Customer;
  '1money/v1/document-upload': _1moneyV1DocumentUpload;
  '1money/v1/hosted': _1moneyV1Hosted;
  '1money/v1/lightweight': _1moneyV1Lightweight;
  '1money/v1/onboarding-grant': _1moneyV1OnboardingGrant;
  '1money/v1/onboarding-link': _1moneyV1OnboardingLink;
  'fin/v1/attach': FinV1Attach;
  'fin/v1/individual': FinV1Individual;
  'fin/v1/upload': FinV1Upload;
  'fin/v2/associated-party-attach': FinV2AssociatedPartyAttach;
  'fin/v2/attach': FinV2Attach;
  'fin/v2/business-attach': FinV2BusinessAttach;
  'fin/v2/business': FinV2Business;
  'fin/v2/individual': FinV2Individual;
  'fin/v3/beneficiary': FinV3Beneficiary;
  'ondato/v1/identity-verification': OndatoV1IdentityVerification;
}

interface Paths {
  '1money/v1/application':
    | 'external_customer_id'
    | 'terms'
    | 'contact'
    | 'contact.email'
    | 'person'
    | 'person.date_of_birth'
    | 'person.tin'
    | 'person.tax_residence_country'
    | 'residential_address'
    | 'document'
    | 'due_diligence'
    | 'reference_id'
    | 'phone'
    | 'address';
  '1money/v1/customer':
    | 'business_legal_name'
    | 'business_description'
    | 'business_registration_number'
    | 'email'
    | 'business_type'
    | 'business_industry'
    | 'registered_address'
    | 'registered_address.street_line_1'
    | 'registered_address.street_line_2'
    | 'registered_address.city'
    | 'registered_address.subdivision'
    | 'registered_address.state'
    | 'registered_address.postal_code'
    | 'registered_address.country'
    | 'date_of_incorporation'
    | 'physical_address'
    | 'physical_address.street_line_1'
    | 'physical_address.street_line_2'
    | 'physical_address.city'
    | 'physical_address.subdivision'
    | 'physical_address.state'
    | 'physical_address.postal_code'
    | 'physical_address.country'
    | 'signed_agreement_id'
    | 'terms_signed_at'
    | 'is_dao'
    | 'associated_persons'
    | `associated_persons[${number}]`
    | `associated_persons[${number}].first_name`
    | `associated_persons[${number}].middle_name`
    | `associated_persons[${number}].last_name`
    | `associated_persons[${number}].email`
    | `associated_persons[${number}].gender`
    | `associated_persons[${number}].residential_address`
    | `associated_persons[${number}].residential_address.street_line_1`
    | `associated_persons[${number}].residential_address.street_line_2`
    | `associated_persons[${number}].residential_address.city`
    | `associated_persons[${number}].residential_address.subdivision`
    | `associated_persons[${number}].residential_address.state`
    | `associated_persons[${number}].residential_address.postal_code`
    | `associated_persons[${number}].residential_address.country`
    | `associated_persons[${number}].birth_date`
    | `associated_persons[${number}].country_of_birth`
    | `associated_persons[${number}].primary_nationality`
    | `associated_persons[${number}].dual_nationality`
    | `associated_persons[${number}].has_ownership`
    | `associated_persons[${number}].ownership_percentage`
    | `associated_persons[${number}].has_control`
    | `associated_persons[${number}].is_signer`
    | `associated_persons[${number}].is_director`
    | `associated_persons[${number}].country_of_tax`
    | `associated_persons[${number}].tax_type`
    | `associated_persons[${number}].tax_id`
    | `associated_persons[${number}].identifying_information`
    | `associated_persons[${number}].identifying_information[${number}]`
    | `associated_persons[${number}].identifying_information[${number}].type`
    | `associated_persons[${number}].identifying_information[${number}].issuing_country`
    | `associated_persons[${number}].identifying_information[${number}].national_identity_number`
    | `associated_persons[${number}].identifying_information[${number}].image_front`
    | `associated_persons[${number}].identifying_information[${number}].image_back`
    | `associated_persons[${number}].poa`
    | `associated_persons[${number}].poa_type`
    | 'intermediaries'
    | `intermediaries[${number}]`
    | `intermediaries[${number}].entity_name`
    | `intermediaries[${number}].country`
    | `intermediaries[${number}].ownership`
    | 'account_purpose'
    | 'account_purpose_other'
    | 'source_of_funds'
    | `source_of_funds[${number}]`
    | 'source_of_wealth'
    | `source_of_wealth[${number}]`
    | 'documents'
    | `documents[${number}]`
    | `documents[${number}].doc_type`
    | `documents[${number}].file`
    | `documents[${number}].description`
    | 'primary_website'
    | 'publicly_traded'
    | 'estimated_annual_revenue_usd'
    | 'expected_monthly_fiat_deposits'
    | 'expected_monthly_fiat_withdrawals'
    | 'high_risk_activities'
    | `high_risk_activities[${number}]`
    | 'high_risk_activities_explanation'
    | 'tax_country'
    | 'tax_id'
    | 'tax_type';
  '1money/v1/document-upload':
    | 'document_type'
    | 'proof_of_address'
    | 'selfie'
    | 'selfie.name'
    | 'selfie.type'
    | 'selfie.size'
    | 'selfie.head'
    | 'liveness'
    | 'liveness.name'
    | 'liveness.type'
    | 'liveness.size'
    | 'liveness.head'
    | 'id_front'
    | 'id_front.name'
    | 'id_front.type'
    | 'id_front.size'
    | 'id_front.head'
    | 'id_back'
    | 'id_back.name'
    | 'id_back.type'
    | 'id_back.size'
    | 'id_back.head'
    | 'poa'
    | 'poa.name'
    | 'poa.type'
    | 'poa.size'
    | 'poa.head';
  '1money/v1/hosted':
    | 'email'
    | 'first_name'
    | 'last_name'
    | 'company_name'
    | 'customer_type';
  '1money/v1/lightweight':
    | 'email'
    | 'first_name'
    | 'last_name'
    | 'company_name'
    | 'customer_type';
  '1money/v1/onboarding-grant':
    | 'customer_id'
    | 'redirect_url'
    | 'locale';
  '1money/v1/onboarding-link':
    | 'redirect_url'
    | 'locale'
    | 'customer_id';
  'fin/v1/attach':
    | 'customer_id'
    | 'proof_of_identity'
    | 'proof_of_identity.type'
    | 'proof_of_identity.number'
    | 'proof_of_identity.country'
    | 'proof_of_identity.issue_date'
    | 'proof_of_identity.expiry_date'
    | 'proof_of_identity.files'
    | `proof_of_identity.files[${number}]`
    | `proof_of_identity.files[${number}].side`
    | `proof_of_identity.files[${number}].uri`
    | 'proof_of_address'
    | 'proof_of_address.type'
    | 'proof_of_address.country'
    | 'proof_of_address.files'
    | `proof_of_address.files[${number}]`
    | `proof_of_address.files[${number}].uri`
    | 'tos_policies_value'
    | 'identifying_documents'
    | 'address_documents';
  'fin/v1/individual':
    | 'verification_type'
    | 'basic_info'
    | 'basic_info.first_name'
    | 'basic_info.last_name'
    | 'basic_info.dob'
    | 'basic_info.email'
    | 'basic_info.phone'
    | 'basic_info.country_of_residence'
    | 'basic_info.nationality'
    | 'basic_info.tin'
    | 'basic_info.first_name_en'
    | 'basic_info.last_name_en'
    | 'basic_info.primary_nationality'
    | 'basic_info.tax_info'
    | 'address'
    | 'address.street'
    | 'address.city'
    | 'address.state'
    | 'address.postal_code'
    | 'address.country'
    | 'address.street_line_1'
    | 'address.street_line_1_en'
    | 'address.street_line_2'
    | 'address.street_line_2_en'
    | 'address.subdivision_code'
    | 'financial_profile'
    | 'financial_profile.occupation_id'
    | 'financial_profile.source_of_fund_id'
    | 'financial_profile.purpose_id'
    | 'financial_profile.monthly_volume_usd'
    | 'financial_profile.source_of_fund_ids'
    | 'meta_data';
  'fin/v1/upload':
    | 'customer_id'
    | `${string}`
    | `${string}.name`
    | `${string}.size`
    | `${string}.type`
    | `${string}.head`;
  'fin/v2/associated-party-attach':
    | 'associated_party_attachments'
    | `associated_party_attachments[${number}]`
    | `associated_party_attachments[${number}].associated_party_id`
    | `associated_party_attachments[${number}].identifying_documents`
    | `associated_party_attachments[${number}].identifying_documents[${number}]`
    | `associated_party_attachments[${number}].identifying_documents[${number}].type`
    | `associated_party_attachments[${number}].identifying_documents[${number}].number`
    | `associated_party_attachments[${number}].identifying_documents[${number}].country`
    | `associated_party_attachments[${number}].identifying_documents[${number}].issue_date`
    | `associated_party_attachments[${number}].identifying_documents[${number}].expiry_date`
    | `associated_party_attachments[${number}].identifying_documents[${number}].files`
    | `associated_party_attachments[${number}].identifying_documents[${number}].files[${number}]`
    | `associated_party_attachments[${number}].identifying_documents[${number}].files[${number}].side`
    | `associated_party_attachments[${number}].identifying_documents[${number}].files[${number}].uri`
    | `associated_party_attachments[${number}].address_documents`
    | `associated_party_attachments[${number}].address_documents[${number}]`
    | `associated_party_attachments[${number}].address_documents[${number}].type`
    | `associated_party_attachments[${number}].address_documents[${number}].files`
    | `associated_party_attachments[${number}].address_documents[${number}].files[${number}]`
    | `associated_party_attachments[${number}].address_documents[${number}].files[${number}].uri`
    | `associated_party_attachments[${number}].supporting_documents`
    | `associated_party_attachments[${number}].supporting_documents[${number}]`
    | `associated_party_attachments[${number}].supporting_documents[${number}].type`
    | `associated_party_attachments[${number}].supporting_documents[${number}].files`
    | `associated_party_attachments[${number}].supporting_documents[${number}].files[${number}]`
    | `associated_party_attachments[${number}].supporting_documents[${number}].files[${number}].uri`
    | `associated_party_attachments[${number}].proof_of_identity`
    | `associated_party_attachments[${number}].proof_of_address`
    | 'customer_id';
  'fin/v2/attach':
    | 'identifying_documents'
    | `identifying_documents[${number}]`
    | `identifying_documents[${number}].type`
    | `identifying_documents[${number}].number`
    | `identifying_documents[${number}].country`
    | `identifying_documents[${number}].state`
    | `identifying_documents[${number}].issue_date`
    | `identifying_documents[${number}].expiry_date`
    | `identifying_documents[${number}].files`
    | `identifying_documents[${number}].files[${number}]`
    | `identifying_documents[${number}].files[${number}].side`
    | `identifying_documents[${number}].files[${number}].uri`
    | 'address_documents'
    | `address_documents[${number}]`
    | `address_documents[${number}].type`
    | `address_documents[${number}].country`
    | `address_documents[${number}].issue_date`
    | `address_documents[${number}].files`
    | `address_documents[${number}].files[${number}]`
    | `address_documents[${number}].files[${number}].uri`
    | `address_documents[${number}].files[${number}].side`
    | 'tos_policies_value'
    | 'customer_id'
    | 'proof_of_identity'
    | 'proof_of_address';
  'fin/v2/business-attach':
    | 'formation_documents'
    | `formation_documents[${number}]`
    | `formation_documents[${number}].type`
    | `formation_documents[${number}].description`
    | `formation_documents[${number}].files`
    | `formation_documents[${number}].files[${number}]`
    | `formation_documents[${number}].files[${number}].uri`
    | 'ownership_documents'
    | `ownership_documents[${number}]`
    | `ownership_documents[${number}].type`
    | `ownership_documents[${number}].description`
    | `ownership_documents[${number}].files`
    | `ownership_documents[${number}].files[${number}]`
    | `ownership_documents[${number}].files[${number}].uri`
    | 'supporting_documents'
    | `supporting_documents[${number}]`
    | `supporting_documents[${number}].type`
    | `supporting_documents[${number}].description`
    | `supporting_documents[${number}].files`
    | `supporting_documents[${number}].files[${number}]`
    | `supporting_documents[${number}].files[${number}].uri`
    | 'tos_policies_value'
    | 'customer_id'
    | 'company_details'
    | 'ownership_structure'
    | 'legal_presence';
  'fin/v2/business':
    | 'verification_type'
    | 'industry_codes'
    | `industry_codes[${number}]`
    | 'basic_info'
    | 'basic_info.legal_name'
    | 'basic_info.legal_name_en'
    | 'basic_info.trade_name'
    | 'basic_info.trade_name_en'
    | 'basic_info.description'
    | 'basic_info.entity_type'
    | 'basic_info.email'
    | 'basic_info.phone'
    | 'basic_info.incorporation_date'
    | 'basic_info.country_of_incorporation'
    | 'basic_info.registration_number'
    | 'basic_info.legal_entity_identifier'
    | 'basic_info.is_dao'
    | 'basic_info.tax_info'
    | `basic_info.tax_info[${number}]`
    | `basic_info.tax_info[${number}].country_code`
    | `basic_info.tax_info[${number}].document_type`
    | `basic_info.tax_info[${number}].document_id`
    | 'basic_info.websites'
    | `basic_info.websites[${number}]`
    | 'basic_info.business_name'
    | 'basic_info.business_trade_name'
    | 'basic_info.website'
    | 'basic_info.tax_id'
    | 'financial_profile'
    | 'financial_profile.purpose_id'
    | 'financial_profile.purpose_remarks'
    | 'financial_profile.source_of_fund_ids'
    | `financial_profile.source_of_fund_ids[${number}]`
    | 'financial_profile.source_of_funds_description'
    | 'financial_profile.source_of_wealth_ids'
    | `financial_profile.source_of_wealth_ids[${number}]`
    | 'financial_profile.estimated_annual_revenue_usd'
    | 'financial_profile.expected_monthly_deposits_usd'
    | 'financial_profile.expected_monthly_withdrawals_usd'
    | 'financial_profile.expected_transaction_value_usd'
    | 'financial_profile.expected_monthly_transaction_count'
    | 'financial_profile.third_party_fund_usage'
    | 'financial_profile.other_purpose'
    | 'financial_profile.business_industry_id'
    | 'financial_profile.source_of_fund_id'
    | 'addresses'
    | 'addresses.is_incorporated_address_same'
    | 'addresses.incorporated_address'
    | 'addresses.incorporated_address.street_line_1'
    | 'addresses.incorporated_address.street_line_1_en'
    | 'addresses.incorporated_address.street_line_2'
    | 'addresses.incorporated_address.street_line_2_en'
    | 'addresses.incorporated_address.city'
    | 'addresses.incorporated_address.state'
    | 'addresses.incorporated_address.subdivision_code'
    | 'addresses.incorporated_address.postal_code'
    | 'addresses.incorporated_address.country'
    | 'addresses.incorporated_address.street'
    | 'addresses.physical_address'
    | 'addresses.physical_address.street_line_1'
    | 'addresses.physical_address.street_line_1_en'
    | 'addresses.physical_address.street_line_2'
    | 'addresses.physical_address.street_line_2_en'
    | 'addresses.physical_address.city'
    | 'addresses.physical_address.state'
    | 'addresses.physical_address.subdivision_code'
    | 'addresses.physical_address.postal_code'
    | 'addresses.physical_address.country'
    | 'addresses.physical_address.street'
    | 'associated_parties'
    | `associated_parties[${number}]`
    | `associated_parties[${number}].ref`
    | `associated_parties[${number}].basic_info`
    | `associated_parties[${number}].basic_info.first_name`
    | `associated_parties[${number}].basic_info.first_name_en`
    | `associated_parties[${number}].basic_info.middle_name`
    | `associated_parties[${number}].basic_info.middle_name_en`
    | `associated_parties[${number}].basic_info.last_name`
    | `associated_parties[${number}].basic_info.last_name_en`
    | `associated_parties[${number}].basic_info.dob`
    | `associated_parties[${number}].basic_info.email`
    | `associated_parties[${number}].basic_info.phone`
    | `associated_parties[${number}].basic_info.country_of_residence`
    | `associated_parties[${number}].basic_info.primary_nationality`
    | `associated_parties[${number}].basic_info.secondary_nationality`
    | `associated_parties[${number}].basic_info.tax_info`
    | `associated_parties[${number}].basic_info.tax_info[${number}]`
    | `associated_parties[${number}].basic_info.tax_info[${number}].country_code`
    | `associated_parties[${number}].basic_info.tax_info[${number}].document_type`
    | `associated_parties[${number}].basic_info.tax_info[${number}].document_id`
    | `associated_parties[${number}].basic_info.nationality`
    | `associated_parties[${number}].basic_info.tin`
    | `associated_parties[${number}].address`
    | `associated_parties[${number}].address.street_line_1`
    | `associated_parties[${number}].address.street_line_1_en`
    | `associated_parties[${number}].address.street_line_2`
    | `associated_parties[${number}].address.street_line_2_en`
    | `associated_parties[${number}].address.city`
    | `associated_parties[${number}].address.state`
    | `associated_parties[${number}].address.subdivision_code`
    | `associated_parties[${number}].address.postal_code`
    | `associated_parties[${number}].address.country`
    | `associated_parties[${number}].address.street`
    | `associated_parties[${number}].roles`
    | `associated_parties[${number}].roles[${number}]`
    | `associated_parties[${number}].ownership_info`
    | `associated_parties[${number}].ownership_info.designation`
    | `associated_parties[${number}].ownership_info.percentage_of_ownership`
    | `associated_parties[${number}].ownership_info.relationship_establishment_date`
    | `associated_parties[${number}].ownership_info.has_control`
    | `associated_parties[${number}].ownership_info.is_signer`
    | `associated_parties[${number}].ownership_info.is_director`
    | 'holding_structure'
    | 'holding_structure.has_material_intermediary_ownership'
    | 'holding_structure.corporate_shareholders'
    | `holding_structure.corporate_shareholders[${number}]`
    | `holding_structure.corporate_shareholders[${number}].entity_name`
    | `holding_structure.corporate_shareholders[${number}].entity_name_en`
    | `holding_structure.corporate_shareholders[${number}].registration_country_code`
    | `holding_structure.corporate_shareholders[${number}].ownership_percentage`
    | `holding_structure.corporate_shareholders[${number}].registration_number`
    | `holding_structure.corporate_shareholders[${number}].entity_type`
    | `holding_structure.corporate_shareholders[${number}].incorporation_date`
    | 'holding_structure.foreign_branches'
    | `holding_structure.foreign_branches[${number}]`
    | `holding_structure.foreign_branches[${number}].registration_country_code`
    | `holding_structure.foreign_branches[${number}].name`
    | `holding_structure.foreign_branches[${number}].registration_number`
    | 'public_listings'
    | `public_listings[${number}]`
    | `public_listings[${number}].mic`
    | `public_listings[${number}].isin`
    | `public_listings[${number}].ticker_symbol`
    | 'compliance'
    | 'compliance.operates_in_prohibited_countries'
    | 'compliance.additional_description_for_compliance_screening'
    | 'compliance.risk_profile'
    | 'compliance.risk_profile.high_risk_activities'
    | `compliance.risk_profile.high_risk_activities[${number}]`
    | 'compliance.risk_profile.high_risk_activities_explanation'
    | 'compliance.risk_profile.conducts_money_services'
    | 'compliance.risk_profile.conducts_money_services_via_fin'
    | 'compliance.risk_profile.conducts_money_services_description'
    | 'compliance.regulated_activity'
    | 'compliance.regulated_activity.description'
    | 'compliance.regulated_activity.primary_authority_country_code'
    | 'compliance.regulated_activity.primary_authority_name'
    | 'compliance.regulated_activity.license_number'
    | 'compliance.aml'
    | 'compliance.aml.supervisory_authority_name'
    | 'compliance.aml.license_number'
    | 'compliance.aml.has_appointed_mlro'
    | 'compliance.aml.customer_risk_split'
    | 'compliance.aml.customer_risk_split.low_risk'
    | 'compliance.aml.customer_risk_split.medium_risk'
    | 'compliance.aml.customer_risk_split.high_risk'
    | 'compliance.aml.prohibits_anonymous_or_fictitious_accounts'
    | 'compliance.aml.prohibits_accounts_for_unlicensed_or_shell_customers'
    | 'compliance.aml.customer_identity_verification'
    | 'compliance.aml.customer_identity_verification.method'
    | 'compliance.aml.customer_identity_verification.system'
    | 'compliance.aml.pep_and_sanctions_screening'
    | 'compliance.aml.pep_and_sanctions_screening.method'
    | 'compliance.aml.pep_and_sanctions_screening.system'
    | 'compliance.aml.sanction_lists'
    | `compliance.aml.sanction_lists[${number}]`
    | 'compliance.aml.customer_risk_classification_from_due_diligence'
    | 'compliance.aml.enhanced_due_diligence_process'
    | 'compliance.aml.transaction_monitoring'
    | 'compliance.aml.transaction_monitoring.method'
    | 'compliance.aml.transaction_monitoring.system'
    | 'compliance.aml.procedures_for_transaction_monitoring'
    | 'compliance.aml.subject_to_ml_or_tf_investigation'
    | 'compliance.aml.subject_to_regulatory_enforcement_past_2_years'
    | 'compliance.aml.confirms_no_service_to_sanctioned_countries'
    | 'compliance.aml.client_funds_accessibility'
    | 'compliance.aml.aml_ctf_audit_completed'
    | 'compliance.aml.planned_audit_date'
    | 'meta_data';
  'fin/v2/individual':
    | 'verification_type'
    | 'basic_info'
    | 'basic_info.first_name'
    | 'basic_info.first_name_en'
    | 'basic_info.middle_name'
    | 'basic_info.middle_name_en'
    | 'basic_info.last_name'
    | 'basic_info.last_name_en'
    | 'basic_info.dob'
    | 'basic_info.email'
    | 'basic_info.phone'
    | 'basic_info.country_of_residence'
    | 'basic_info.primary_nationality'
    | 'basic_info.secondary_nationality'
    | 'basic_info.gender'
    | 'basic_info.tax_info'
    | `basic_info.tax_info[${number}]`
    | `basic_info.tax_info[${number}].country_code`
    | `basic_info.tax_info[${number}].document_type`
    | `basic_info.tax_info[${number}].document_id`
    | 'basic_info.nationality'
    | 'basic_info.tin'
    | 'address'
    | 'address.street_line_1'
    | 'address.street_line_1_en'
    | 'address.street_line_2'
    | 'address.street_line_2_en'
    | 'address.city'
    | 'address.subdivision_code'
    | 'address.postal_code'
    | 'address.country'
    | 'address.street'
    | 'address.state'
    | 'financial_profile'
    | 'financial_profile.employment_status'
    | 'financial_profile.occupation_id'
    | 'financial_profile.purpose_id'
    | 'financial_profile.purpose_remarks'
    | 'financial_profile.source_of_fund_ids'
    | `financial_profile.source_of_fund_ids[${number}]`
    | 'financial_profile.source_of_funds_description'
    | 'financial_profile.monthly_volume_usd'
    | 'financial_profile.source_of_fund_id'
    | 'meta_data';
  'fin/v3/beneficiary':
    | 'customer_id'
    | 'country'
    | 'currency'
    | 'counter_party'
    | 'account_holder'
    | 'account_holder.type'
    | 'account_holder.first_name'
    | 'account_holder.last_name'
    | 'account_holder.business_name'
    | 'account_holder.email'
    | 'account_holder.phone'
    | 'account_holder_address'
    | 'account_holder_address.street_line_1'
    | 'account_holder_address.city'
    | 'account_holder_address.state'
    | 'account_holder_address.postcode'
    | 'account_holder_address.country'
    | 'receiver_meta_data'
    | 'receiver_meta_data.nationality'
    | 'receiver_meta_data.transaction_purpose_id'
    | 'receiver_meta_data.transaction_purpose_remarks'
    | 'receiver_meta_data.occupation_id'
    | 'receiver_meta_data.occupation_remarks'
    | 'receiver_meta_data.relationship'
    | 'receiver_meta_data.relationship_remarks'
    | 'receiver_meta_data.govt_id_number'
    | 'receiver_meta_data.govt_id_issue_date'
    | 'receiver_meta_data.govt_id_expire_date'
    | 'developer_fee'
    | 'developer_fee.fixed'
    | 'developer_fee.percentage'
    | 'bank_account'
    | 'bank_account.bank_name'
    | 'bank_account.number'
    | 'bank_account.scheme'
    | 'bank_account.type'
    | 'bank_address'
    | 'bank_address.street_line_1'
    | 'bank_address.city'
    | 'bank_address.state'
    | 'bank_address.postcode'
    | 'bank_address.country'
    | 'bank_routing'
    | `bank_routing[${number}]`
    | `bank_routing[${number}].scheme`
    | `bank_routing[${number}].number`
    | 'e_wallet'
    | 'e_wallet.scheme'
    | 'e_wallet.number'
    | 'destination_wallet'
    | 'destination_wallet.address'
    | 'destination_wallet.rail'
    | 'destination_wallet.currency'
    | 'deposit_instruction'
    | 'deposit_instruction.currency'
    | 'deposit_instruction.rail'
    | 'refund_instruction'
    | 'refund_instruction.wallet_address'
    | 'refund_instruction.currency'
    | 'refund_instruction.rail'
    | 'settlement_config'
    | 'settlement_config.auto_settlement';
  'ondato/v1/identity-verification':
    | 'setupId'
    | 'externalReferenceId'
    | 'registration'
    | 'registration.dateOfBirth'
    | 'registration.email'
    | 'registration.firstName'
    | 'registration.lastName'
    | 'registration.middleName'
    | 'registration.personalCode'
    | 'registration.phoneNumber'
    | 'registration.countryCode';
}

interface RuleIds {
  '1money/v1/application':
    | 'body-type'
    | 'body-unexpected'
    | 'external-customer-id-required'
    | 'external-customer-id-type'
    | 'external-customer-id-blank'
    | 'external-customer-id-trim'
    | 'external-customer-id-control'
    | 'external-customer-id-invisible'
    | 'external-customer-id-script'
    | 'external-customer-id-letters'
    | 'terms-required'
    | 'terms-type'
    | 'terms-unexpected'
    | 'contact-required'
    | 'contact-type'
    | 'contact-unexpected'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'person-required'
    | 'person-type'
    | 'person-unexpected'
    | 'date-of-birth-required'
    | 'date-of-birth-type'
    | 'date-of-birth-blank'
    | 'date-of-birth-trim'
    | 'date-of-birth-control'
    | 'date-of-birth-date'
    | 'tin-type'
    | 'tin-blank'
    | 'tin-trim'
    | 'tin-control'
    | 'tin-invisible'
    | 'tin-script'
    | 'tin-letters'
    | 'tax-residence-country-type'
    | 'tax-residence-country-blank'
    | 'tax-residence-country-trim'
    | 'tax-residence-country-control'
    | 'tax-residence-country-alpha3'
    | 'tax-residence-country-user-assigned'
    | 'residential-address-required'
    | 'residential-address-type'
    | 'residential-address-unexpected'
    | 'document-required'
    | 'document-type'
    | 'document-unexpected'
    | 'due-diligence-type'
    | 'due-diligence-unexpected'
    | 'reference-id-renamed'
    | 'phone-renamed'
    | 'address-renamed'
    | 'age-at-least-18';
  '1money/v1/customer':
    | 'body-type'
    | 'body-unexpected'
    | 'business-legal-name-required'
    | 'business-legal-name-type'
    | 'business-legal-name-blank'
    | 'business-legal-name-trim'
    | 'business-legal-name-control'
    | 'business-legal-name-markup'
    | 'business-legal-name-encoded-markup'
    | 'business-legal-name-invisible'
    | 'business-legal-name-script'
    | 'business-legal-name-letters'
    | 'business-legal-name-nfc'
    | 'business-description-required'
    | 'business-description-type'
    | 'business-description-blank'
    | 'business-description-trim'
    | 'business-description-control'
    | 'business-description-invisible'
    | 'business-registration-number-type'
    | 'business-registration-number-blank'
    | 'business-registration-number-trim'
    | 'business-registration-number-control'
    | 'business-registration-number-invisible'
    | 'business-registration-number-script'
    | 'business-registration-number-letters'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'business-type-required'
    | 'business-type-type'
    | 'business-type-blank'
    | 'business-type-trim'
    | 'business-type-control'
    | 'business-type-one-of'
    | 'business-industry-required'
    | 'business-industry-type'
    | 'business-industry-blank'
    | 'business-industry-trim'
    | 'business-industry-control'
    | 'business-industry-invisible'
    | 'business-industry-script'
    | 'business-industry-letters'
    | 'business-industry-length'
    | 'business-industry-bytes'
    | 'registered-address-required'
    | 'registered-address-type'
    | 'registered-address-unexpected'
    | 'registered-street-line-1-required'
    | 'registered-street-line-1-type'
    | 'registered-street-line-1-blank'
    | 'registered-street-line-1-trim'
    | 'registered-street-line-1-control'
    | 'registered-street-line-1-markup'
    | 'registered-street-line-1-encoded-markup'
    | 'registered-street-line-1-invisible'
    | 'registered-street-line-1-script'
    | 'registered-street-line-1-letters'
    | 'registered-street-line-1-nfc'
    | 'registered-street-line-2-type'
    | 'registered-street-line-2-blank'
    | 'registered-street-line-2-trim'
    | 'registered-street-line-2-control'
    | 'registered-street-line-2-markup'
    | 'registered-street-line-2-encoded-markup'
    | 'registered-street-line-2-invisible'
    | 'registered-street-line-2-script'
    | 'registered-street-line-2-letters'
    | 'registered-street-line-2-nfc'
    | 'registered-city-required'
    | 'registered-city-type'
    | 'registered-city-blank'
    | 'registered-city-trim'
    | 'registered-city-control'
    | 'registered-city-markup'
    | 'registered-city-encoded-markup'
    | 'registered-city-invisible'
    | 'registered-city-script'
    | 'registered-city-letters'
    | 'registered-city-nfc'
    | 'registered-subdivision-type'
    | 'registered-subdivision-blank'
    | 'registered-subdivision-trim'
    | 'registered-subdivision-control'
    | 'registered-subdivision-markup'
    | 'registered-subdivision-encoded-markup'
    | 'registered-subdivision-invisible'
    | 'registered-subdivision-script'
    | 'registered-subdivision-letters'
    | 'registered-subdivision-nfc'
    | 'registered-state-required'
    | 'registered-state-type'
    | 'registered-state-blank'
    | 'registered-state-trim'
    | 'registered-state-control'
    | 'registered-state-markup'
    | 'registered-state-encoded-markup'
    | 'registered-state-invisible'
    | 'registered-state-script'
    | 'registered-state-letters'
    | 'registered-state-nfc'
    | 'registered-postal-code-type'
    | 'registered-postal-code-blank'
    | 'registered-postal-code-trim'
    | 'registered-postal-code-control'
    | 'registered-postal-code-invisible'
    | 'registered-postal-code-script'
    | 'registered-postal-code-letters'
    | 'registered-country-required'
    | 'registered-country-type'
    | 'registered-country-blank'
    | 'registered-country-trim'
    | 'registered-country-control'
    | 'registered-country-alpha3'
    | 'registered-country-user-assigned'
    | 'date-of-incorporation-required'
    | 'date-of-incorporation-type'
    | 'date-of-incorporation-blank'
    | 'date-of-incorporation-trim'
    | 'date-of-incorporation-control'
    | 'date-of-incorporation-date'
    | 'physical-address-type'
    | 'physical-address-unexpected'
    | 'physical-street-line-1-required'
    | 'physical-street-line-1-type'
    | 'physical-street-line-1-blank'
    | 'physical-street-line-1-trim'
    | 'physical-street-line-1-control'
    | 'physical-street-line-1-markup'
    | 'physical-street-line-1-encoded-markup'
    | 'physical-street-line-1-invisible'
    | 'physical-street-line-1-script'
    | 'physical-street-line-1-letters'
    | 'physical-street-line-1-nfc'
    | 'physical-street-line-2-type'
    | 'physical-street-line-2-blank'
    | 'physical-street-line-2-trim'
    | 'physical-street-line-2-control'
    | 'physical-street-line-2-markup'
    | 'physical-street-line-2-encoded-markup'
    | 'physical-street-line-2-invisible'
    | 'physical-street-line-2-script'
    | 'physical-street-line-2-letters'
    | 'physical-street-line-2-nfc'
    | 'physical-city-required'
    | 'physical-city-type'
    | 'physical-city-blank'
    | 'physical-city-trim'
    | 'physical-city-control'
    | 'physical-city-markup'
    | 'physical-city-encoded-markup'
    | 'physical-city-invisible'
    | 'physical-city-script'
    | 'physical-city-letters'
    | 'physical-city-nfc'
    | 'physical-subdivision-type'
    | 'physical-subdivision-blank'
    | 'physical-subdivision-trim'
    | 'physical-subdivision-control'
    | 'physical-subdivision-markup'
    | 'physical-subdivision-encoded-markup'
    | 'physical-subdivision-invisible'
    | 'physical-subdivision-script'
    | 'physical-subdivision-letters'
    | 'physical-subdivision-nfc'
    | 'physical-state-required'
    | 'physical-state-type'
    | 'physical-state-blank'
    | 'physical-state-trim'
    | 'physical-state-control'
    | 'physical-state-markup'
    | 'physical-state-encoded-markup'
    | 'physical-state-invisible'
    | 'physical-state-script'
    | 'physical-state-letters'
    | 'physical-state-nfc'
    | 'physical-postal-code-type'
    | 'physical-postal-code-blank'
    | 'physical-postal-code-trim'
    | 'physical-postal-code-control'
    | 'physical-postal-code-invisible'
    | 'physical-postal-code-script'
    | 'physical-postal-code-letters'
    | 'physical-country-required'
    | 'physical-country-type'
    | 'physical-country-blank'
    | 'physical-country-trim'
    | 'physical-country-control'
    | 'physical-country-alpha3'
    | 'physical-country-user-assigned'
    | 'signed-agreement-id-type'
    | 'signed-agreement-id-blank'
    | 'signed-agreement-id-trim'
    | 'signed-agreement-id-control'
    | 'signed-agreement-id-invisible'
    | 'signed-agreement-id-script'
    | 'signed-agreement-id-letters'
    | 'terms-signed-at-type'
    | 'terms-signed-at-blank'
    | 'terms-signed-at-trim'
    | 'terms-signed-at-control'
    | 'terms-signed-at-datetime'
    | 'is-dao-type'
    | 'associated-persons-required'
    | 'associated-persons-type'
    | 'associated-persons-limit'
    | 'associated-persons-count'
    | 'associated-person-type'
    | 'associated-person-unexpected'
    | 'person-first-name-required'
    | 'person-first-name-type'
    | 'person-first-name-blank'
    | 'person-first-name-trim'
    | 'person-first-name-control'
    | 'person-first-name-markup'
    | 'person-first-name-encoded-markup'
    | 'person-first-name-invisible'
    | 'person-first-name-script'
    | 'person-first-name-letters'
    | 'person-first-name-nfc'
    | 'person-middle-name-type'
    | 'person-middle-name-blank'
    | 'person-middle-name-trim'
    | 'person-middle-name-control'
    | 'person-middle-name-markup'
    | 'person-middle-name-encoded-markup'
    | 'person-middle-name-invisible'
    | 'person-middle-name-script'
    | 'person-middle-name-letters'
    | 'person-middle-name-nfc'
    | 'person-last-name-required'
    | 'person-last-name-type'
    | 'person-last-name-blank'
    | 'person-last-name-trim'
    | 'person-last-name-control'
    | 'person-last-name-markup'
    | 'person-last-name-encoded-markup'
    | 'person-last-name-invisible'
    | 'person-last-name-script'
    | 'person-last-name-letters'
    | 'person-last-name-nfc'
    | 'person-email-required'
    | 'person-email-type'
    | 'person-email-blank'
    | 'person-email-trim'
    | 'person-email-control'
    | 'person-email-format'
    | 'person-email-domain'
    | 'person-gender-type'
    | 'person-gender-blank'
    | 'person-gender-trim'
    | 'person-gender-control'
    | 'person-gender-one-of'
    | 'person-address-required'
    | 'person-address-type'
    | 'person-address-unexpected'
    | 'person-street-line-1-required'
    | 'person-street-line-1-type'
    | 'person-street-line-1-blank'
    | 'person-street-line-1-trim'
    | 'person-street-line-1-control'
    | 'person-street-line-1-markup'
    | 'person-street-line-1-encoded-markup'
    | 'person-street-line-1-invisible'
    | 'person-street-line-1-script'
    | 'person-street-line-1-letters'
    | 'person-street-line-1-nfc'
    | 'person-street-line-2-type'
    | 'person-street-line-2-blank'
    | 'person-street-line-2-trim'
    | 'person-street-line-2-control'
    | 'person-street-line-2-markup'
    | 'person-street-line-2-encoded-markup'
    | 'person-street-line-2-invisible'
    | 'person-street-line-2-script'
    | 'person-street-line-2-letters'
    | 'person-street-line-2-nfc'
    | 'person-city-required'
    | 'person-city-type'
    | 'person-city-blank'
    | 'person-city-trim'
    | 'person-city-control'
    | 'person-city-markup'
    | 'person-city-encoded-markup'
    | 'person-city-invisible'
    | 'person-city-script'
    | 'person-city-letters'
    | 'person-city-nfc'
    | 'person-subdivision-type'
    | 'person-subdivision-blank'
    | 'person-subdivision-trim'
    | 'person-subdivision-control'
    | 'person-subdivision-markup'
    | 'person-subdivision-encoded-markup'
    | 'person-subdivision-invisible'
    | 'person-subdivision-script'
    | 'person-subdivision-letters'
    | 'person-subdivision-nfc'
    | 'person-state-required'
    | 'person-state-type'
    | 'person-state-blank'
    | 'person-state-trim'
    | 'person-state-control'
    | 'person-state-markup'
    | 'person-state-encoded-markup'
    | 'person-state-invisible'
    | 'person-state-script'
    | 'person-state-letters'
    | 'person-state-nfc'
    | 'person-postal-code-type'
    | 'person-postal-code-blank'
    | 'person-postal-code-trim'
    | 'person-postal-code-control'
    | 'person-postal-code-invisible'
    | 'person-postal-code-script'
    | 'person-postal-code-letters'
    | 'person-country-required'
    | 'person-country-type'
    | 'person-country-blank'
    | 'person-country-trim'
    | 'person-country-control'
    | 'person-country-alpha3'
    | 'person-country-user-assigned'
    | 'person-birth-date-required'
    | 'person-birth-date-type'
    | 'person-birth-date-blank'
    | 'person-birth-date-trim'
    | 'person-birth-date-control'
    | 'person-birth-date-date'
    | 'person-country-of-birth-type'
    | 'person-country-of-birth-blank'
    | 'person-country-of-birth-trim'
    | 'person-country-of-birth-control'
    | 'person-country-of-birth-alpha3'
    | 'person-country-of-birth-user-assigned'
    | 'person-nationality-required'
    | 'person-nationality-type'
    | 'person-nationality-blank'
    | 'person-nationality-trim'
    | 'person-nationality-control'
    | 'person-nationality-alpha3'
    | 'person-nationality-user-assigned'
    | 'person-dual-nationality-type'
    | 'person-dual-nationality-blank'
    | 'person-dual-nationality-trim'
    | 'person-dual-nationality-control'
    | 'person-dual-nationality-alpha3'
    | 'person-dual-nationality-user-assigned'
    | 'person-has-ownership-required'
    | 'person-has-ownership-type'
    | 'person-ownership-percentage-type'
    | 'person-ownership-percentage-range'
    | 'person-has-control-required'
    | 'person-has-control-type'
    | 'person-is-signer-required'
    | 'person-is-signer-type'
    | 'person-is-director-required'
    | 'person-is-director-type'
    | 'person-tax-country-type'
    | 'person-tax-country-blank'
    | 'person-tax-country-trim'
    | 'person-tax-country-control'
    | 'person-tax-country-alpha3'
    | 'person-tax-country-user-assigned'
    | 'person-tax-type-type'
    | 'person-tax-type-blank'
    | 'person-tax-type-trim'
    | 'person-tax-type-control'
    | 'person-tax-type-one-of'
    | 'person-tax-id-type'
    | 'person-tax-id-blank'
    | 'person-tax-id-trim'
    | 'person-tax-id-control'
    | 'person-tax-id-invisible'
    | 'person-tax-id-script'
    | 'person-tax-id-letters'
    | 'identity-documents-required'
    | 'identity-documents-type'
    | 'identity-documents-limit'
    | 'identity-documents-count'
    | 'identity-document-type'
    | 'identity-document-unexpected'
    | 'identity-type-required'
    | 'identity-type-type'
    | 'identity-type-blank'
    | 'identity-type-trim'
    | 'identity-type-control'
    | 'identity-type-one-of'
    | 'identity-country-required'
    | 'identity-country-type'
    | 'identity-country-blank'
    | 'identity-country-trim'
    | 'identity-country-control'
    | 'identity-country-alpha3'
    | 'identity-country-user-assigned'
    | 'identity-number-required'
    | 'identity-number-type'
    | 'identity-number-blank'
    | 'identity-number-trim'
    | 'identity-number-control'
    | 'identity-number-invisible'
    | 'identity-number-script'
    | 'identity-number-letters'
    | 'identity-number-length'
    | 'identity-number-bytes'
    | 'identity-front-required'
    | 'identity-front-type'
    | 'identity-front-blank'
    | 'identity-front-trim'
    | 'identity-front-control'
    | 'identity-front-data-uri'
    | 'identity-back-required'
    | 'identity-back-type'
    | 'identity-back-blank'
    | 'identity-back-trim'
    | 'identity-back-control'
    | 'identity-back-data-uri'
    | 'person-poa-required'
    | 'person-poa-type'
    | 'person-poa-blank'
    | 'person-poa-trim'
    | 'person-poa-control'
    | 'person-poa-data-uri'
    | 'person-poa-type-required'
    | 'person-poa-type-type'
    | 'person-poa-type-blank'
    | 'person-poa-type-trim'
    | 'person-poa-type-control'
    | 'person-poa-type-invisible'
    | 'person-poa-type-script'
    | 'person-poa-type-letters'
    | 'person-poa-type-length'
    | 'person-poa-type-bytes'
    | 'intermediaries-type'
    | 'intermediaries-limit'
    | 'intermediaries-count'
    | 'intermediary-type'
    | 'intermediary-unexpected'
    | 'intermediary-name-required'
    | 'intermediary-name-type'
    | 'intermediary-name-blank'
    | 'intermediary-name-trim'
    | 'intermediary-name-control'
    | 'intermediary-name-markup'
    | 'intermediary-name-encoded-markup'
    | 'intermediary-name-invisible'
    | 'intermediary-name-script'
    | 'intermediary-name-letters'
    | 'intermediary-name-nfc'
    | 'intermediary-country-required'
    | 'intermediary-country-type'
    | 'intermediary-country-blank'
    | 'intermediary-country-trim'
    | 'intermediary-country-control'
    | 'intermediary-country-alpha3'
    | 'intermediary-country-user-assigned'
    | 'intermediary-ownership-required'
    | 'intermediary-ownership-type'
    | 'account-purpose-required'
    | 'account-purpose-type'
    | 'account-purpose-blank'
    | 'account-purpose-trim'
    | 'account-purpose-control'
    | 'account-purpose-one-of'
    | 'account-purpose-other-type'
    | 'account-purpose-other-blank'
    | 'account-purpose-other-trim'
    | 'account-purpose-other-control'
    | 'account-purpose-other-invisible'
    | 'source-of-funds-required'
    | 'source-of-funds-type'
    | 'source-of-funds-limit'
    | 'source-of-funds-count'
    | 'source-of-funds-item-type'
    | 'source-of-funds-item-blank'
    | 'source-of-funds-item-trim'
    | 'source-of-funds-item-control'
    | 'source-of-funds-item-one-of'
    | 'source-of-wealth-required'
    | 'source-of-wealth-type'
    | 'source-of-wealth-limit'
    | 'source-of-wealth-count'
    | 'source-of-wealth-item-type'
    | 'source-of-wealth-item-blank'
    | 'source-of-wealth-item-trim'
    | 'source-of-wealth-item-control'
    | 'source-of-wealth-item-one-of'
    | 'documents-required'
    | 'documents-type'
    | 'documents-limit'
    | 'documents-count'
    | 'document-type'
    | 'document-unexpected'
    | 'document-type-required'
    | 'document-type-type'
    | 'document-type-blank'
    | 'document-type-trim'
    | 'document-type-control'
    | 'document-type-one-of'
    | 'document-file-required'
    | 'document-file-type'
    | 'document-file-blank'
    | 'document-file-trim'
    | 'document-file-control'
    | 'document-file-data-uri'
    | 'document-description-type'
    | 'document-description-blank'
    | 'document-description-trim'
    | 'document-description-control'
    | 'document-description-invisible'
    | 'primary-website-type'
    | 'primary-website-blank'
    | 'primary-website-trim'
    | 'primary-website-control'
    | 'primary-website-url'
    | 'publicly-traded-required'
    | 'publicly-traded-type'
    | 'estimated-annual-revenue-usd-required'
    | 'estimated-annual-revenue-usd-type'
    | 'estimated-annual-revenue-usd-blank'
    | 'estimated-annual-revenue-usd-trim'
    | 'estimated-annual-revenue-usd-control'
    | 'estimated-annual-revenue-usd-one-of'
    | 'expected-monthly-fiat-deposits-required'
    | 'expected-monthly-fiat-deposits-type'
    | 'expected-monthly-fiat-deposits-blank'
    | 'expected-monthly-fiat-deposits-trim'
    | 'expected-monthly-fiat-deposits-control'
    | 'expected-monthly-fiat-deposits-one-of'
    | 'expected-monthly-fiat-withdrawals-required'
    | 'expected-monthly-fiat-withdrawals-type'
    | 'expected-monthly-fiat-withdrawals-blank'
    | 'expected-monthly-fiat-withdrawals-trim'
    | 'expected-monthly-fiat-withdrawals-control'
    | 'expected-monthly-fiat-withdrawals-one-of'
    | 'high-risk-activities-type'
    | 'high-risk-activities-limit'
    | 'high-risk-activities-count'
    | 'high-risk-activity-type'
    | 'high-risk-activity-blank'
    | 'high-risk-activity-trim'
    | 'high-risk-activity-control'
    | 'high-risk-activity-one-of'
    | 'high-risk-activities-explanation-type'
    | 'high-risk-activities-explanation-blank'
    | 'high-risk-activities-explanation-trim'
    | 'high-risk-activities-explanation-control'
    | 'high-risk-activities-explanation-invisible'
    | 'tax-country-required'
    | 'tax-country-type'
    | 'tax-country-blank'
    | 'tax-country-trim'
    | 'tax-country-control'
    | 'tax-country-alpha3'
    | 'tax-country-user-assigned'
    | 'tax-id-required'
    | 'tax-id-type'
    | 'tax-id-blank'
    | 'tax-id-trim'
    | 'tax-id-control'
    | 'tax-id-invisible'
    | 'tax-id-script'
    | 'tax-id-letters'
    | 'tax-type-required'
    | 'tax-type-type'
    | 'tax-type-blank'
    | 'tax-type-trim'
    | 'tax-type-control'
    | 'tax-type-one-of'
    | 'agreement-or-terms'
    | 'ownership-percentage-required'
    | 'person-tax-id-plausible'
    | 'state-id-listed'
    | 'account-purpose-other-required'
    | 'high-risk-activities-explained';
  '1money/v1/document-upload':
    | 'body-type'
    | 'body-unexpected'
    | 'document-type-required'
    | 'document-type-type'
    | 'document-type-blank'
    | 'document-type-trim'
    | 'document-type-control'
    | 'document-type-invisible'
    | 'document-type-script'
    | 'document-type-letters'
    | 'proof-of-address-type'
    | 'selfie-required'
    | 'selfie-type'
    | 'selfie-unexpected'
    | 'selfie-name-type'
    | 'selfie-name-blank'
    | 'selfie-name-trim'
    | 'selfie-name-control'
    | 'selfie-name-file-name'
    | 'selfie-media-type-required'
    | 'selfie-media-type-type'
    | 'selfie-media-type-blank'
    | 'selfie-media-type-trim'
    | 'selfie-media-type-control'
    | 'selfie-media-type-one-of'
    | 'selfie-size-type'
    | 'selfie-size-integer'
    | 'selfie-size-notation'
    | 'selfie-size-range'
    | 'selfie-head-type'
    | 'selfie-head-blank'
    | 'selfie-head-trim'
    | 'selfie-head-control'
    | 'selfie-head-file-head'
    | 'liveness-required'
    | 'liveness-type'
    | 'liveness-unexpected'
    | 'liveness-name-type'
    | 'liveness-name-blank'
    | 'liveness-name-trim'
    | 'liveness-name-control'
    | 'liveness-name-pattern'
    | 'liveness-media-type-required'
    | 'liveness-media-type-type'
    | 'liveness-media-type-blank'
    | 'liveness-media-type-trim'
    | 'liveness-media-type-control'
    | 'liveness-media-type-one-of'
    | 'liveness-size-type'
    | 'liveness-size-integer'
    | 'liveness-size-notation'
    | 'liveness-size-range'
    | 'liveness-head-type'
    | 'liveness-head-blank'
    | 'liveness-head-trim'
    | 'liveness-head-control'
    | 'liveness-head-invisible'
    | 'liveness-head-script'
    | 'liveness-head-letters'
    | 'id-front-required'
    | 'id-front-type'
    | 'id-front-unexpected'
    | 'id-front-name-type'
    | 'id-front-name-blank'
    | 'id-front-name-trim'
    | 'id-front-name-control'
    | 'id-front-name-file-name'
    | 'id-front-media-type-required'
    | 'id-front-media-type-type'
    | 'id-front-media-type-blank'
    | 'id-front-media-type-trim'
    | 'id-front-media-type-control'
    | 'id-front-media-type-one-of'
    | 'id-front-size-type'
    | 'id-front-size-integer'
    | 'id-front-size-notation'
    | 'id-front-size-range'
    | 'id-front-head-type'
    | 'id-front-head-blank'
    | 'id-front-head-trim'
    | 'id-front-head-control'
    | 'id-front-head-file-head'
    | 'id-back-type'
    | 'id-back-unexpected'
    | 'id-back-name-type'
    | 'id-back-name-blank'
    | 'id-back-name-trim'
    | 'id-back-name-control'
    | 'id-back-name-file-name'
    | 'id-back-media-type-required'
    | 'id-back-media-type-type'
    | 'id-back-media-type-blank'
    | 'id-back-media-type-trim'
    | 'id-back-media-type-control'
    | 'id-back-media-type-one-of'
    | 'id-back-size-type'
    | 'id-back-size-integer'
    | 'id-back-size-notation'
    | 'id-back-size-range'
    | 'id-back-head-type'
    | 'id-back-head-blank'
    | 'id-back-head-trim'
    | 'id-back-head-control'
    | 'id-back-head-file-head'
    | 'poa-type'
    | 'poa-unexpected'
    | 'poa-name-type'
    | 'poa-name-blank'
    | 'poa-name-trim'
    | 'poa-name-control'
    | 'poa-name-file-name'
    | 'poa-media-type-required'
    | 'poa-media-type-type'
    | 'poa-media-type-blank'
    | 'poa-media-type-trim'
    | 'poa-media-type-control'
    | 'poa-media-type-one-of'
    | 'poa-size-type'
    | 'poa-size-integer'
    | 'poa-size-notation'
    | 'poa-size-range'
    | 'poa-head-type'
    | 'poa-head-blank'
    | 'poa-head-trim'
    | 'poa-head-control'
    | 'poa-head-file-head'
    | 'application-status'
    | 'id-back-required'
    | 'poa-required'
    | 'selfie-content'
    | 'liveness-content'
    | 'id-front-content'
    | 'id-back-content'
    | 'poa-content';
  '1money/v1/hosted':
    | 'body-type'
    | 'body-unexpected'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'first-name-required'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-invisible'
    | 'first-name-script'
    | 'first-name-letters'
    | 'first-name-nfc'
    | 'first-name-length'
    | 'first-name-bytes'
    | 'last-name-required'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-invisible'
    | 'last-name-script'
    | 'last-name-letters'
    | 'last-name-nfc'
    | 'last-name-length'
    | 'last-name-bytes'
    | 'company-name-type'
    | 'company-name-blank'
    | 'company-name-trim'
    | 'company-name-control'
    | 'company-name-markup'
    | 'company-name-encoded-markup'
    | 'company-name-invisible'
    | 'company-name-script'
    | 'company-name-letters'
    | 'company-name-nfc'
    | 'company-name-length'
    | 'company-name-bytes'
    | 'customer-type-required'
    | 'customer-type-type'
    | 'customer-type-blank'
    | 'customer-type-trim'
    | 'customer-type-control'
    | 'customer-type-one-of'
    | 'customer-type-spelling'
    | 'idempotency-key-required'
    | 'idempotency-key-uuid'
    | 'idempotency-key-version'
    | 'customer-type-supported';
  '1money/v1/lightweight':
    | 'body-type'
    | 'body-unexpected'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'first-name-required'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-invisible'
    | 'first-name-script'
    | 'first-name-letters'
    | 'first-name-nfc'
    | 'first-name-length'
    | 'first-name-bytes'
    | 'last-name-required'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-invisible'
    | 'last-name-script'
    | 'last-name-letters'
    | 'last-name-nfc'
    | 'last-name-length'
    | 'last-name-bytes'
    | 'company-name-required'
    | 'company-name-type'
    | 'company-name-blank'
    | 'company-name-trim'
    | 'company-name-control'
    | 'company-name-markup'
    | 'company-name-encoded-markup'
    | 'company-name-invisible'
    | 'company-name-script'
    | 'company-name-letters'
    | 'company-name-nfc'
    | 'company-name-length'
    | 'company-name-bytes'
    | 'customer-type-required'
    | 'customer-type-type'
    | 'customer-type-blank'
    | 'customer-type-trim'
    | 'customer-type-control'
    | 'customer-type-one-of'
    | 'customer-type-spelling'
    | 'idempotency-key-required'
    | 'idempotency-key-uuid'
    | 'idempotency-key-version'
    | 'customer-type-supported';
  '1money/v1/onboarding-grant':
    | 'body-type'
    | 'body-unexpected'
    | 'customer-id-required'
    | 'customer-id-type'
    | 'customer-id-blank'
    | 'customer-id-trim'
    | 'customer-id-control'
    | 'customer-id-pattern'
    | 'redirect-url-type'
    | 'redirect-url-blank'
    | 'redirect-url-trim'
    | 'redirect-url-control'
    | 'redirect-url-url'
    | 'locale-type'
    | 'locale-blank'
    | 'locale-trim'
    | 'locale-control'
    | 'locale-locale'
    | 'redirect-url-https'
    | 'hosted-onboarding-enabled'
    | 'customer-status'
    | 'grant-token-expired'
    | 'grant-token-used'
    | 'hosted-session-expired';
  '1money/v1/onboarding-link':
    | 'body-type'
    | 'body-unexpected'
    | 'redirect-url-type'
    | 'redirect-url-blank'
    | 'redirect-url-trim'
    | 'redirect-url-control'
    | 'redirect-url-url'
    | 'locale-type'
    | 'locale-blank'
    | 'locale-trim'
    | 'locale-control'
    | 'locale-locale'
    | 'customer-id-renamed'
    | 'path-customer-id'
    | 'redirect-url-https'
    | 'hosted-onboarding-enabled'
    | 'customer-status'
    | 'grant-token-expired'
    | 'grant-token-used'
    | 'hosted-session-expired';
  'fin/v1/attach':
    | 'body-type'
    | 'body-unexpected'
    | 'customer-id-required'
    | 'customer-id-type'
    | 'customer-id-blank'
    | 'customer-id-trim'
    | 'customer-id-control'
    | 'customer-id-uuid'
    | 'proof-of-identity-required'
    | 'proof-of-identity-type'
    | 'proof-of-identity-unexpected'
    | 'identity-type-required'
    | 'identity-type-type'
    | 'identity-type-blank'
    | 'identity-type-trim'
    | 'identity-type-control'
    | 'identity-type-one-of'
    | 'identity-number-required'
    | 'identity-number-type'
    | 'identity-number-blank'
    | 'identity-number-trim'
    | 'identity-number-control'
    | 'identity-number-ascii'
    | 'identity-country-required'
    | 'identity-country-type'
    | 'identity-country-blank'
    | 'identity-country-trim'
    | 'identity-country-control'
    | 'identity-country-alpha3'
    | 'identity-country-user-assigned'
    | 'identity-issue-date-required'
    | 'identity-issue-date-type'
    | 'identity-issue-date-blank'
    | 'identity-issue-date-trim'
    | 'identity-issue-date-control'
    | 'identity-issue-date-date'
    | 'identity-expiry-date-required'
    | 'identity-expiry-date-type'
    | 'identity-expiry-date-blank'
    | 'identity-expiry-date-trim'
    | 'identity-expiry-date-control'
    | 'identity-expiry-date-date'
    | 'identity-files-required'
    | 'identity-files-type'
    | 'identity-files-limit'
    | 'identity-files-count'
    | 'identity-file-type'
    | 'identity-file-unexpected'
    | 'identity-side-type'
    | 'identity-side-blank'
    | 'identity-side-trim'
    | 'identity-side-control'
    | 'identity-side-one-of'
    | 'identity-uri-required'
    | 'identity-uri-type'
    | 'identity-uri-blank'
    | 'identity-uri-trim'
    | 'identity-uri-control'
    | 'identity-uri-uri'
    | 'proof-of-address-required'
    | 'proof-of-address-type'
    | 'proof-of-address-unexpected'
    | 'address-type-required'
    | 'address-type-type'
    | 'address-type-blank'
    | 'address-type-trim'
    | 'address-type-control'
    | 'address-type-one-of'
    | 'address-document-country-required'
    | 'address-document-country-type'
    | 'address-document-country-blank'
    | 'address-document-country-trim'
    | 'address-document-country-control'
    | 'address-document-country-alpha3'
    | 'address-document-country-user-assigned'
    | 'address-files-required'
    | 'address-files-type'
    | 'address-files-limit'
    | 'address-files-count'
    | 'address-file-type'
    | 'address-file-unexpected'
    | 'address-uri-required'
    | 'address-uri-type'
    | 'address-uri-blank'
    | 'address-uri-trim'
    | 'address-uri-control'
    | 'address-uri-uri'
    | 'tos-policies-value-required'
    | 'tos-policies-value-type'
    | 'tos-policies-value-blank'
    | 'tos-policies-value-trim'
    | 'tos-policies-value-control'
    | 'tos-policies-value-uuid'
    | 'identifying-documents-renamed'
    | 'address-documents-renamed'
    | 'customer-status'
    | 'identity-type-supported'
    | 'issue-date-in-past'
    | 'document-expired'
    | 'expiry-after-issue'
    | 'side-required'
    | 'front-side'
    | 'back-side'
    | 'two-files'
    | 'file-used-once'
    | 'identity-file-uploaded'
    | 'address-file-uploaded'
    | 'address-type-of-individual'
    | 'tos-policies-value-from-url';
  'fin/v1/individual':
    | 'body-type'
    | 'body-unexpected'
    | 'verification-type-type'
    | 'verification-type-blank'
    | 'verification-type-trim'
    | 'verification-type-control'
    | 'verification-type-one-of'
    | 'basic-info-required'
    | 'basic-info-type'
    | 'basic-info-unexpected'
    | 'first-name-required'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-ascii'
    | 'last-name-required'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-ascii'
    | 'dob-required'
    | 'dob-type'
    | 'dob-blank'
    | 'dob-trim'
    | 'dob-control'
    | 'dob-date'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'phone-required'
    | 'phone-type'
    | 'phone-blank'
    | 'phone-trim'
    | 'phone-control'
    | 'phone-e164'
    | 'phone-assigned'
    | 'country-of-residence-required'
    | 'country-of-residence-type'
    | 'country-of-residence-blank'
    | 'country-of-residence-trim'
    | 'country-of-residence-control'
    | 'country-of-residence-alpha3'
    | 'country-of-residence-user-assigned'
    | 'nationality-required'
    | 'nationality-type'
    | 'nationality-blank'
    | 'nationality-trim'
    | 'nationality-control'
    | 'nationality-alpha3'
    | 'nationality-user-assigned'
    | 'tin-required'
    | 'tin-type'
    | 'tin-blank'
    | 'tin-trim'
    | 'tin-control'
    | 'tin-ascii'
    | 'first-name-en-renamed'
    | 'last-name-en-renamed'
    | 'primary-nationality-renamed'
    | 'tax-info-renamed'
    | 'address-required'
    | 'address-type'
    | 'address-unexpected'
    | 'street-required'
    | 'street-type'
    | 'street-blank'
    | 'street-trim'
    | 'street-control'
    | 'street-markup'
    | 'street-encoded-markup'
    | 'street-ascii'
    | 'city-required'
    | 'city-type'
    | 'city-blank'
    | 'city-trim'
    | 'city-control'
    | 'city-markup'
    | 'city-encoded-markup'
    | 'city-ascii'
    | 'state-required'
    | 'state-type'
    | 'state-blank'
    | 'state-trim'
    | 'state-control'
    | 'state-ascii'
    | 'state-subdivision'
    | 'postal-code-required'
    | 'postal-code-type'
    | 'postal-code-blank'
    | 'postal-code-trim'
    | 'postal-code-control'
    | 'postal-code-ascii'
    | 'address-country-required'
    | 'address-country-type'
    | 'address-country-blank'
    | 'address-country-trim'
    | 'address-country-control'
    | 'address-country-alpha3'
    | 'address-country-user-assigned'
    | 'street-line-1-renamed'
    | 'street-line-1-en-renamed'
    | 'street-line-2-renamed'
    | 'street-line-2-en-renamed'
    | 'subdivision-code-renamed'
    | 'financial-profile-required'
    | 'financial-profile-type'
    | 'financial-profile-unexpected'
    | 'occupation-id-required'
    | 'occupation-id-type'
    | 'occupation-id-integer'
    | 'occupation-id-notation'
    | 'source-of-fund-id-required'
    | 'source-of-fund-id-type'
    | 'source-of-fund-id-integer'
    | 'source-of-fund-id-notation'
    | 'purpose-id-required'
    | 'purpose-id-type'
    | 'purpose-id-integer'
    | 'purpose-id-notation'
    | 'monthly-volume-usd-required'
    | 'monthly-volume-usd-type'
    | 'monthly-volume-usd-integer'
    | 'monthly-volume-usd-notation'
    | 'monthly-volume-usd-range'
    | 'source-of-fund-ids-renamed'
    | 'meta-data-type'
    | 'meta-data-ascii'
    | 'verification-type-given'
    | 'reliance-enabled'
    | 'dob-age'
    | 'email-lowercase'
    | 'phone-of-residence'
    | 'tin-format'
    | 'tin-plausible'
    | 'tin-issued'
    | 'state-of-country'
    | 'postal-code-listed'
    | 'occupation-listed'
    | 'source-of-fund-listed'
    | 'purpose-listed'
    | 'monthly-volume-in-cents';
  'fin/v1/upload':
    | 'body-type'
    | 'customer-id-type'
    | 'customer-id-blank'
    | 'customer-id-trim'
    | 'customer-id-control'
    | 'customer-id-uuid'
    | 'files-limit'
    | 'files-count'
    | 'file-type'
    | 'file-unexpected'
    | 'file-name-required'
    | 'file-name-type'
    | 'file-name-blank'
    | 'file-name-trim'
    | 'file-name-control'
    | 'file-name-file-name'
    | 'file-size-type'
    | 'file-size-integer'
    | 'file-size-notation'
    | 'file-size-range'
    | 'media-type-type'
    | 'media-type-blank'
    | 'media-type-trim'
    | 'media-type-control'
    | 'media-type-one-of'
    | 'file-head-type'
    | 'file-head-blank'
    | 'file-head-trim'
    | 'file-head-control'
    | 'file-head-file-head'
    | 'customer-id-given'
    | 'content-of-name'
    | 'content-of-media-type';
  'fin/v2/associated-party-attach':
    | 'body-type'
    | 'body-unexpected'
    | 'attachments-required'
    | 'attachments-type'
    | 'attachments-limit'
    | 'attachments-count'
    | 'attachment-type'
    | 'attachment-unexpected'
    | 'party-id-required'
    | 'party-id-type'
    | 'party-id-blank'
    | 'party-id-trim'
    | 'party-id-control'
    | 'party-id-uuid'
    | 'identifying-documents-required'
    | 'identifying-documents-type'
    | 'identifying-documents-limit'
    | 'identifying-documents-count'
    | 'identifying-document-type'
    | 'identifying-document-unexpected'
    | 'identity-type-required'
    | 'identity-type-type'
    | 'identity-type-blank'
    | 'identity-type-trim'
    | 'identity-type-control'
    | 'identity-type-one-of'
    | 'identity-number-required'
    | 'identity-number-type'
    | 'identity-number-blank'
    | 'identity-number-trim'
    | 'identity-number-control'
    | 'identity-number-invisible'
    | 'identity-number-script'
    | 'identity-number-letters'
    | 'identity-country-required'
    | 'identity-country-type'
    | 'identity-country-blank'
    | 'identity-country-trim'
    | 'identity-country-control'
    | 'identity-country-alpha3'
    | 'identity-country-user-assigned'
    | 'identity-issue-date-required'
    | 'identity-issue-date-type'
    | 'identity-issue-date-blank'
    | 'identity-issue-date-trim'
    | 'identity-issue-date-control'
    | 'identity-issue-date-date'
    | 'identity-expiry-date-required'
    | 'identity-expiry-date-type'
    | 'identity-expiry-date-blank'
    | 'identity-expiry-date-trim'
    | 'identity-expiry-date-control'
    | 'identity-expiry-date-date'
    | 'identity-files-required'
    | 'identity-files-type'
    | 'identity-files-limit'
    | 'identity-files-count'
    | 'identity-file-type'
    | 'identity-file-unexpected'
    | 'identity-side-type'
    | 'identity-side-blank'
    | 'identity-side-trim'
    | 'identity-side-control'
    | 'identity-side-one-of'
    | 'identity-uri-required'
    | 'identity-uri-type'
    | 'identity-uri-blank'
    | 'identity-uri-trim'
    | 'identity-uri-control'
    | 'identity-uri-uri'
    | 'address-documents-type'
    | 'address-documents-limit'
    | 'address-document-type'
    | 'address-document-unexpected'
    | 'address-type-required'
    | 'address-type-type'
    | 'address-type-blank'
    | 'address-type-trim'
    | 'address-type-control'
    | 'address-type-one-of'
    | 'address-files-required'
    | 'address-files-type'
    | 'address-files-limit'
    | 'address-files-count'
    | 'address-file-type'
    | 'address-file-unexpected'
    | 'address-uri-required'
    | 'address-uri-type'
    | 'address-uri-blank'
    | 'address-uri-trim'
    | 'address-uri-control'
    | 'address-uri-uri'
    | 'supporting-documents-type'
    | 'supporting-documents-limit'
    | 'supporting-document-type'
    | 'supporting-document-unexpected'
    | 'supporting-type-required'
    | 'supporting-type-type'
    | 'supporting-type-blank'
    | 'supporting-type-trim'
    | 'supporting-type-control'
    | 'supporting-type-one-of'
    | 'supporting-files-required'
    | 'supporting-files-type'
    | 'supporting-files-limit'
    | 'supporting-files-count'
    | 'supporting-file-type'
    | 'supporting-file-unexpected'
    | 'supporting-uri-required'
    | 'supporting-uri-type'
    | 'supporting-uri-blank'
    | 'supporting-uri-trim'
    | 'supporting-uri-control'
    | 'supporting-uri-uri'
    | 'proof-of-identity-renamed'
    | 'proof-of-address-renamed'
    | 'customer-id-renamed'
    | 'path-customer-id'
    | 'party-once'
    | 'permanent-residency-outside-usa'
    | 'issue-date-in-past'
    | 'document-expired'
    | 'one-file'
    | 'two-files'
    | 'side-required'
    | 'front-side'
    | 'back-side'
    | 'identity-file-uploaded'
    | 'address-file-uploaded'
    | 'supporting-file-uploaded';
  'fin/v2/attach':
    | 'body-type'
    | 'body-unexpected'
    | 'identifying-documents-required'
    | 'identifying-documents-type'
    | 'identifying-documents-limit'
    | 'identifying-documents-count'
    | 'identifying-document-type'
    | 'identifying-document-unexpected'
    | 'identity-type-required'
    | 'identity-type-type'
    | 'identity-type-blank'
    | 'identity-type-trim'
    | 'identity-type-control'
    | 'identity-type-one-of'
    | 'identity-number-type'
    | 'identity-number-ignored'
    | 'identity-number-blank'
    | 'identity-number-trim'
    | 'identity-number-control'
    | 'identity-number-invisible'
    | 'identity-number-script'
    | 'identity-number-letters'
    | 'identity-country-type'
    | 'identity-country-ignored'
    | 'identity-country-blank'
    | 'identity-country-trim'
    | 'identity-country-control'
    | 'identity-country-alpha3'
    | 'identity-country-user-assigned'
    | 'identity-state-type'
    | 'identity-state-ignored'
    | 'identity-state-blank'
    | 'identity-state-trim'
    | 'identity-state-control'
    | 'identity-state-invisible'
    | 'identity-state-script'
    | 'identity-state-letters'
    | 'identity-state-length'
    | 'identity-state-bytes'
    | 'identity-issue-date-type'
    | 'identity-issue-date-ignored'
    | 'identity-issue-date-blank'
    | 'identity-issue-date-trim'
    | 'identity-issue-date-control'
    | 'identity-issue-date-date'
    | 'identity-expiry-date-type'
    | 'identity-expiry-date-ignored'
    | 'identity-expiry-date-blank'
    | 'identity-expiry-date-trim'
    | 'identity-expiry-date-control'
    | 'identity-expiry-date-date'
    | 'identity-files-required'
    | 'identity-files-type'
    | 'identity-files-limit'
    | 'identity-files-count'
    | 'identity-file-type'
    | 'identity-file-unexpected'
    | 'identity-side-type'
    | 'identity-side-blank'
    | 'identity-side-trim'
    | 'identity-side-control'
    | 'identity-side-one-of'
    | 'identity-uri-required'
    | 'identity-uri-type'
    | 'identity-uri-blank'
    | 'identity-uri-trim'
    | 'identity-uri-control'
    | 'identity-uri-uri'
    | 'address-documents-required'
    | 'address-documents-type'
    | 'address-documents-limit'
    | 'address-documents-count'
    | 'address-document-type'
    | 'address-document-unexpected'
    | 'address-type-required'
    | 'address-type-type'
    | 'address-type-blank'
    | 'address-type-trim'
    | 'address-type-control'
    | 'address-type-one-of'
    | 'address-document-country-required'
    | 'address-document-country-type'
    | 'address-document-country-blank'
    | 'address-document-country-trim'
    | 'address-document-country-control'
    | 'address-document-country-alpha3'
    | 'address-document-country-user-assigned'
    | 'address-issue-date-type'
    | 'address-issue-date-blank'
    | 'address-issue-date-trim'
    | 'address-issue-date-control'
    | 'address-issue-date-date'
    | 'address-files-required'
    | 'address-files-type'
    | 'address-files-limit'
    | 'address-files-count'
    | 'address-file-type'
    | 'address-file-unexpected'
    | 'address-uri-required'
    | 'address-uri-type'
    | 'address-uri-blank'
    | 'address-uri-trim'
    | 'address-uri-control'
    | 'address-uri-uri'
    | 'address-side-type'
    | 'address-side-blank'
    | 'address-side-trim'
    | 'address-side-control'
    | 'address-side-one-of'
    | 'tos-policies-value-required'
    | 'tos-policies-value-type'
    | 'tos-policies-value-blank'
    | 'tos-policies-value-trim'
    | 'tos-policies-value-control'
    | 'tos-policies-value-uuid'
    | 'customer-id-renamed'
    | 'proof-of-identity-renamed'
    | 'proof-of-address-renamed'
    | 'path-customer-id'
    | 'customer-status'
    | 'attach-in-flight'
    | 'one-identity-document'
    | 'one-selfie'
    | 'selfie-required'
    | 'identity-number-required'
    | 'identity-country-required'
    | 'licence-state-in-usa'
    | 'expiry-date-required'
    | 'state-not-allowed'
    | 'identity-state-of-country'
    | 'issue-date-in-past'
    | 'document-expired'
    | 'expiry-after-issue'
    | 'one-file'
    | 'two-files'
    | 'side-required'
    | 'front-side'
    | 'back-side'
    | 'file-used-once'
    | 'selfie-file-used-once'
    | 'identity-file-uploaded'
    | 'address-file-uploaded'
    | 'address-document-of-residence'
    | 'address-issue-date-in-past'
    | 'address-document-recent'
    | 'tos-policies-value-from-url';
  'fin/v2/business-attach':
    | 'body-type'
    | 'body-unexpected'
    | 'formation-documents-type'
    | 'formation-documents-limit'
    | 'formation-document-type'
    | 'formation-document-unexpected'
    | 'formation-type-type'
    | 'formation-type-blank'
    | 'formation-type-trim'
    | 'formation-type-control'
    | 'formation-type-one-of'
    | 'formation-description-type'
    | 'formation-description-blank'
    | 'formation-description-trim'
    | 'formation-description-control'
    | 'formation-description-ascii'
    | 'formation-files-required'
    | 'formation-files-type'
    | 'formation-files-limit'
    | 'formation-files-count'
    | 'formation-file-type'
    | 'formation-file-unexpected'
    | 'formation-uri-required'
    | 'formation-uri-type'
    | 'formation-uri-blank'
    | 'formation-uri-trim'
    | 'formation-uri-control'
    | 'formation-uri-uri'
    | 'ownership-documents-type'
    | 'ownership-documents-limit'
    | 'ownership-document-type'
    | 'ownership-document-unexpected'
    | 'ownership-type-type'
    | 'ownership-type-blank'
    | 'ownership-type-trim'
    | 'ownership-type-control'
    | 'ownership-type-one-of'
    | 'ownership-description-type'
    | 'ownership-description-blank'
    | 'ownership-description-trim'
    | 'ownership-description-control'
    | 'ownership-description-ascii'
    | 'ownership-files-required'
    | 'ownership-files-type'
    | 'ownership-files-limit'
    | 'ownership-files-count'
    | 'ownership-file-type'
    | 'ownership-file-unexpected'
    | 'ownership-uri-required'
    | 'ownership-uri-type'
    | 'ownership-uri-blank'
    | 'ownership-uri-trim'
    | 'ownership-uri-control'
    | 'ownership-uri-uri'
    | 'supporting-documents-type'
    | 'supporting-documents-limit'
    | 'supporting-document-type'
    | 'supporting-document-unexpected'
    | 'supporting-type-type'
    | 'supporting-type-blank'
    | 'supporting-type-trim'
    | 'supporting-type-control'
    | 'supporting-type-one-of'
    | 'supporting-description-type'
    | 'supporting-description-blank'
    | 'supporting-description-trim'
    | 'supporting-description-control'
    | 'supporting-description-ascii'
    | 'supporting-files-required'
    | 'supporting-files-type'
    | 'supporting-files-limit'
    | 'supporting-files-count'
    | 'supporting-file-type'
    | 'supporting-file-unexpected'
    | 'supporting-uri-required'
    | 'supporting-uri-type'
    | 'supporting-uri-blank'
    | 'supporting-uri-trim'
    | 'supporting-uri-control'
    | 'supporting-uri-uri'
    | 'tos-policies-value-required'
    | 'tos-policies-value-type'
    | 'tos-policies-value-blank'
    | 'tos-policies-value-trim'
    | 'tos-policies-value-control'
    | 'tos-policies-value-uuid'
    | 'customer-id-renamed'
    | 'company-details-renamed'
    | 'ownership-structure-renamed'
    | 'legal-presence-renamed'
    | 'path-customer-id'
    | 'formation-file-uploaded'
    | 'ownership-file-uploaded'
    | 'supporting-file-uploaded'
    | 'tos-policies-value-from-url';
  'fin/v2/business':
    | 'body-type'
    | 'body-unexpected'
    | 'verification-type-required'
    | 'verification-type-type'
    | 'verification-type-blank'
    | 'verification-type-trim'
    | 'verification-type-control'
    | 'verification-type-one-of'
    | 'industry-codes-required'
    | 'industry-codes-type'
    | 'industry-codes-limit'
    | 'industry-codes-count'
    | 'industry-code-type'
    | 'industry-code-blank'
    | 'industry-code-trim'
    | 'industry-code-control'
    | 'industry-code-pattern'
    | 'basic-info-required'
    | 'basic-info-type'
    | 'basic-info-unexpected'
    | 'legal-name-required'
    | 'legal-name-type'
    | 'legal-name-blank'
    | 'legal-name-trim'
    | 'legal-name-control'
    | 'legal-name-markup'
    | 'legal-name-encoded-markup'
    | 'legal-name-invisible'
    | 'legal-name-script'
    | 'legal-name-letters'
    | 'legal-name-nfc'
    | 'legal-name-length'
    | 'legal-name-bytes'
    | 'legal-name-en-required'
    | 'legal-name-en-type'
    | 'legal-name-en-blank'
    | 'legal-name-en-trim'
    | 'legal-name-en-control'
    | 'legal-name-en-markup'
    | 'legal-name-en-encoded-markup'
    | 'legal-name-en-ascii'
    | 'legal-name-en-base'
    | 'trade-name-required'
    | 'trade-name-type'
    | 'trade-name-blank'
    | 'trade-name-trim'
    | 'trade-name-control'
    | 'trade-name-markup'
    | 'trade-name-encoded-markup'
    | 'trade-name-invisible'
    | 'trade-name-script'
    | 'trade-name-letters'
    | 'trade-name-nfc'
    | 'trade-name-en-required'
    | 'trade-name-en-type'
    | 'trade-name-en-blank'
    | 'trade-name-en-trim'
    | 'trade-name-en-control'
    | 'trade-name-en-markup'
    | 'trade-name-en-encoded-markup'
    | 'trade-name-en-ascii'
    | 'trade-name-en-base'
    | 'description-required'
    | 'description-type'
    | 'description-blank'
    | 'description-trim'
    | 'description-control'
    | 'description-ascii'
    | 'description-length'
    | 'description-bytes'
    | 'entity-type-required'
    | 'entity-type-type'
    | 'entity-type-blank'
    | 'entity-type-trim'
    | 'entity-type-control'
    | 'entity-type-one-of'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'phone-required'
    | 'phone-type'
    | 'phone-blank'
    | 'phone-trim'
    | 'phone-control'
    | 'phone-e164'
    | 'phone-assigned'
    | 'incorporation-date-required'
    | 'incorporation-date-type'
    | 'incorporation-date-blank'
    | 'incorporation-date-trim'
    | 'incorporation-date-control'
    | 'incorporation-date-date'
    | 'country-of-incorporation-required'
    | 'country-of-incorporation-type'
    | 'country-of-incorporation-blank'
    | 'country-of-incorporation-trim'
    | 'country-of-incorporation-control'
    | 'country-of-incorporation-alpha3'
    | 'country-of-incorporation-user-assigned'
    | 'registration-number-required'
    | 'registration-number-type'
    | 'registration-number-blank'
    | 'registration-number-trim'
    | 'registration-number-control'
    | 'registration-number-invisible'
    | 'registration-number-script'
    | 'registration-number-letters'
    | 'legal-entity-identifier-type'
    | 'legal-entity-identifier-blank'
    | 'legal-entity-identifier-trim'
    | 'legal-entity-identifier-control'
    | 'legal-entity-identifier-lei'
    | 'is-dao-type'
    | 'tax-info-required'
    | 'tax-info-type'
    | 'tax-info-limit'
    | 'tax-info-count'
    | 'tax-info-item-type'
    | 'tax-info-item-unexpected'
    | 'tax-country-required'
    | 'tax-country-type'
    | 'tax-country-blank'
    | 'tax-country-trim'
    | 'tax-country-control'
    | 'tax-country-alpha3'
    | 'tax-country-user-assigned'
    | 'tax-document-type-required'
    | 'tax-document-type-type'
    | 'tax-document-type-blank'
    | 'tax-document-type-trim'
    | 'tax-document-type-control'
    | 'tax-document-type-invisible'
    | 'tax-document-type-script'
    | 'tax-document-type-letters'
    | 'tax-document-id-required'
    | 'tax-document-id-type'
    | 'tax-document-id-blank'
    | 'tax-document-id-trim'
    | 'tax-document-id-control'
    | 'tax-document-id-invisible'
    | 'tax-document-id-script'
    | 'tax-document-id-letters'
    | 'websites-required'
    | 'websites-type'
    | 'websites-limit'
    | 'websites-count'
    | 'website-type'
    | 'website-blank'
    | 'website-trim'
    | 'website-control'
    | 'website-url'
    | 'business-name-v1-renamed'
    | 'business-trade-name-v1-renamed'
    | 'website-v1-renamed'
    | 'tax-id-v1-renamed'
    | 'financial-profile-required'
    | 'financial-profile-type'
    | 'financial-profile-unexpected'
    | 'purpose-id-required'
    | 'purpose-id-type'
    | 'purpose-id-integer'
    | 'purpose-id-notation'
    | 'purpose-remarks-type'
    | 'purpose-remarks-blank'
    | 'purpose-remarks-trim'
    | 'purpose-remarks-control'
    | 'purpose-remarks-ascii'
    | 'source-of-fund-ids-required'
    | 'source-of-fund-ids-type'
    | 'source-of-fund-ids-limit'
    | 'source-of-fund-ids-count'
    | 'source-of-fund-id-type'
    | 'source-of-fund-id-integer'
    | 'source-of-fund-id-notation'
    | 'source-of-funds-description-type'
    | 'source-of-funds-description-blank'
    | 'source-of-funds-description-trim'
    | 'source-of-funds-description-control'
    | 'source-of-funds-description-ascii'
    | 'source-of-wealth-ids-required'
    | 'source-of-wealth-ids-type'
    | 'source-of-wealth-ids-limit'
    | 'source-of-wealth-ids-count'
    | 'source-of-wealth-id-type'
    | 'source-of-wealth-id-integer'
    | 'source-of-wealth-id-notation'
    | 'annual-revenue-usd-required'
    | 'annual-revenue-usd-type'
    | 'annual-revenue-usd-integer'
    | 'annual-revenue-usd-notation'
    | 'annual-revenue-usd-range'
    | 'monthly-deposits-usd-required'
    | 'monthly-deposits-usd-type'
    | 'monthly-deposits-usd-integer'
    | 'monthly-deposits-usd-notation'
    | 'monthly-deposits-usd-range'
    | 'monthly-withdrawals-usd-required'
    | 'monthly-withdrawals-usd-type'
    | 'monthly-withdrawals-usd-integer'
    | 'monthly-withdrawals-usd-notation'
    | 'monthly-withdrawals-usd-range'
    | 'transaction-value-usd-type'
    | 'transaction-value-usd-integer'
    | 'transaction-value-usd-notation'
    | 'transaction-value-usd-range'
    | 'monthly-transaction-count-type'
    | 'monthly-transaction-count-integer'
    | 'monthly-transaction-count-notation'
    | 'monthly-transaction-count-range'
    | 'third-party-fund-usage-required'
    | 'third-party-fund-usage-type'
    | 'other-purpose-v1-renamed'
    | 'business-industry-id-v1-renamed'
    | 'source-of-fund-id-v1-renamed'
    | 'addresses-required'
    | 'addresses-type'
    | 'addresses-unexpected'
    | 'same-address-required'
    | 'same-address-type'
    | 'incorporated-address-required'
    | 'incorporated-address-type'
    | 'incorporated-address-unexpected'
    | 'incorporated-street-line-1-required'
    | 'incorporated-street-line-1-type'
    | 'incorporated-street-line-1-blank'
    | 'incorporated-street-line-1-trim'
    | 'incorporated-street-line-1-control'
    | 'incorporated-street-line-1-markup'
    | 'incorporated-street-line-1-encoded-markup'
    | 'incorporated-street-line-1-invisible'
    | 'incorporated-street-line-1-script'
    | 'incorporated-street-line-1-letters'
    | 'incorporated-street-line-1-nfc'
    | 'incorporated-street-line-1-po-box'
    | 'incorporated-street-line-1-en-required'
    | 'incorporated-street-line-1-en-type'
    | 'incorporated-street-line-1-en-blank'
    | 'incorporated-street-line-1-en-trim'
    | 'incorporated-street-line-1-en-control'
    | 'incorporated-street-line-1-en-markup'
    | 'incorporated-street-line-1-en-encoded-markup'
    | 'incorporated-street-line-1-en-ascii'
    | 'incorporated-street-line-1-en-po-box'
    | 'incorporated-street-line-1-en-base'
    | 'incorporated-street-line-2-type'
    | 'incorporated-street-line-2-blank'
    | 'incorporated-street-line-2-trim'
    | 'incorporated-street-line-2-control'
    | 'incorporated-street-line-2-markup'
    | 'incorporated-street-line-2-encoded-markup'
    | 'incorporated-street-line-2-invisible'
    | 'incorporated-street-line-2-script'
    | 'incorporated-street-line-2-letters'
    | 'incorporated-street-line-2-nfc'
    | 'incorporated-street-line-2-en-required'
    | 'incorporated-street-line-2-en-type'
    | 'incorporated-street-line-2-en-blank'
    | 'incorporated-street-line-2-en-trim'
    | 'incorporated-street-line-2-en-control'
    | 'incorporated-street-line-2-en-markup'
    | 'incorporated-street-line-2-en-encoded-markup'
    | 'incorporated-street-line-2-en-ascii'
    | 'incorporated-street-line-2-en-base'
    | 'incorporated-city-required'
    | 'incorporated-city-type'
    | 'incorporated-city-blank'
    | 'incorporated-city-trim'
    | 'incorporated-city-control'
    | 'incorporated-city-markup'
    | 'incorporated-city-encoded-markup'
    | 'incorporated-city-ascii'
    | 'incorporated-city-length'
    | 'incorporated-city-bytes'
    | 'incorporated-state-required'
    | 'incorporated-state-type'
    | 'incorporated-state-blank'
    | 'incorporated-state-trim'
    | 'incorporated-state-control'
    | 'incorporated-state-ascii'
    | 'incorporated-state-subdivision'
    | 'incorporated-subdivision-code-required'
    | 'incorporated-subdivision-code-type'
    | 'incorporated-subdivision-code-blank'
    | 'incorporated-subdivision-code-trim'
    | 'incorporated-subdivision-code-control'
    | 'incorporated-subdivision-code-ascii'
    | 'incorporated-subdivision-code-subdivision'
    | 'incorporated-postal-code-required'
    | 'incorporated-postal-code-type'
    | 'incorporated-postal-code-blank'
    | 'incorporated-postal-code-trim'
    | 'incorporated-postal-code-control'
    | 'incorporated-postal-code-ascii'
    | 'incorporated-country-required'
    | 'incorporated-country-type'
    | 'incorporated-country-blank'
    | 'incorporated-country-trim'
    | 'incorporated-country-control'
    | 'incorporated-country-alpha3'
    | 'incorporated-country-user-assigned'
    | 'incorporated-street-v1-renamed'
    | 'physical-address-type'
    | 'physical-address-unexpected'
    | 'physical-street-line-1-required'
    | 'physical-street-line-1-type'
    | 'physical-street-line-1-blank'
    | 'physical-street-line-1-trim'
    | 'physical-street-line-1-control'
    | 'physical-street-line-1-markup'
    | 'physical-street-line-1-encoded-markup'
    | 'physical-street-line-1-invisible'
    | 'physical-street-line-1-script'
    | 'physical-street-line-1-letters'
    | 'physical-street-line-1-nfc'
    | 'physical-street-line-1-po-box'
    | 'physical-street-line-1-en-required'
    | 'physical-street-line-1-en-type'
    | 'physical-street-line-1-en-blank'
    | 'physical-street-line-1-en-trim'
    | 'physical-street-line-1-en-control'
    | 'physical-street-line-1-en-markup'
    | 'physical-street-line-1-en-encoded-markup'
    | 'physical-street-line-1-en-ascii'
    | 'physical-street-line-1-en-po-box'
    | 'physical-street-line-1-en-base'
    | 'physical-street-line-2-type'
    | 'physical-street-line-2-blank'
    | 'physical-street-line-2-trim'
    | 'physical-street-line-2-control'
    | 'physical-street-line-2-markup'
    | 'physical-street-line-2-encoded-markup'
    | 'physical-street-line-2-invisible'
    | 'physical-street-line-2-script'
    | 'physical-street-line-2-letters'
    | 'physical-street-line-2-nfc'
    | 'physical-street-line-2-en-required'
    | 'physical-street-line-2-en-type'
    | 'physical-street-line-2-en-blank'
    | 'physical-street-line-2-en-trim'
    | 'physical-street-line-2-en-control'
    | 'physical-street-line-2-en-markup'
    | 'physical-street-line-2-en-encoded-markup'
    | 'physical-street-line-2-en-ascii'
    | 'physical-street-line-2-en-base'
    | 'physical-city-required'
    | 'physical-city-type'
    | 'physical-city-blank'
    | 'physical-city-trim'
    | 'physical-city-control'
    | 'physical-city-markup'
    | 'physical-city-encoded-markup'
    | 'physical-city-ascii'
    | 'physical-city-length'
    | 'physical-city-bytes'
    | 'physical-state-required'
    | 'physical-state-type'
    | 'physical-state-blank'
    | 'physical-state-trim'
    | 'physical-state-control'
    | 'physical-state-ascii'
    | 'physical-state-subdivision'
    | 'physical-subdivision-code-required'
    | 'physical-subdivision-code-type'
    | 'physical-subdivision-code-blank'
    | 'physical-subdivision-code-trim'
    | 'physical-subdivision-code-control'
    | 'physical-subdivision-code-ascii'
    | 'physical-subdivision-code-subdivision'
    | 'physical-postal-code-required'
    | 'physical-postal-code-type'
    | 'physical-postal-code-blank'
    | 'physical-postal-code-trim'
    | 'physical-postal-code-control'
    | 'physical-postal-code-ascii'
    | 'physical-country-required'
    | 'physical-country-type'
    | 'physical-country-blank'
    | 'physical-country-trim'
    | 'physical-country-control'
    | 'physical-country-alpha3'
    | 'physical-country-user-assigned'
    | 'physical-street-v1-renamed'
    | 'associated-parties-required'
    | 'associated-parties-type'
    | 'associated-parties-limit'
    | 'associated-parties-count'
    | 'party-type'
    | 'party-unexpected'
    | 'party-ref-type'
    | 'party-ref-blank'
    | 'party-ref-trim'
    | 'party-ref-control'
    | 'party-ref-markup'
    | 'party-ref-encoded-markup'
    | 'party-ref-invisible'
    | 'party-ref-script'
    | 'party-ref-letters'
    | 'party-ref-nfc'
    | 'party-basic-info-required'
    | 'party-basic-info-type'
    | 'party-basic-info-unexpected'
    | 'party-first-name-required'
    | 'party-first-name-type'
    | 'party-first-name-blank'
    | 'party-first-name-trim'
    | 'party-first-name-control'
    | 'party-first-name-markup'
    | 'party-first-name-encoded-markup'
    | 'party-first-name-invisible'
    | 'party-first-name-script'
    | 'party-first-name-letters'
    | 'party-first-name-nfc'
    | 'party-first-name-length'
    | 'party-first-name-bytes'
    | 'party-first-name-en-required'
    | 'party-first-name-en-type'
    | 'party-first-name-en-blank'
    | 'party-first-name-en-trim'
    | 'party-first-name-en-control'
    | 'party-first-name-en-markup'
    | 'party-first-name-en-encoded-markup'
    | 'party-first-name-en-ascii'
    | 'party-first-name-en-base'
    | 'party-first-name-en-transliteration'
    | 'party-middle-name-type'
    | 'party-middle-name-blank'
    | 'party-middle-name-trim'
    | 'party-middle-name-control'
    | 'party-middle-name-markup'
    | 'party-middle-name-encoded-markup'
    | 'party-middle-name-invisible'
    | 'party-middle-name-script'
    | 'party-middle-name-letters'
    | 'party-middle-name-nfc'
    | 'party-middle-name-en-required'
    | 'party-middle-name-en-type'
    | 'party-middle-name-en-blank'
    | 'party-middle-name-en-trim'
    | 'party-middle-name-en-control'
    | 'party-middle-name-en-markup'
    | 'party-middle-name-en-encoded-markup'
    | 'party-middle-name-en-ascii'
    | 'party-middle-name-en-base'
    | 'party-middle-name-en-transliteration'
    | 'party-last-name-required'
    | 'party-last-name-type'
    | 'party-last-name-blank'
    | 'party-last-name-trim'
    | 'party-last-name-control'
    | 'party-last-name-markup'
    | 'party-last-name-encoded-markup'
    | 'party-last-name-invisible'
    | 'party-last-name-script'
    | 'party-last-name-letters'
    | 'party-last-name-nfc'
    | 'party-last-name-length'
    | 'party-last-name-bytes'
    | 'party-last-name-en-required'
    | 'party-last-name-en-type'
    | 'party-last-name-en-blank'
    | 'party-last-name-en-trim'
    | 'party-last-name-en-control'
    | 'party-last-name-en-markup'
    | 'party-last-name-en-encoded-markup'
    | 'party-last-name-en-ascii'
    | 'party-last-name-en-base'
    | 'party-last-name-en-transliteration'
    | 'party-dob-required'
    | 'party-dob-type'
    | 'party-dob-blank'
    | 'party-dob-trim'
    | 'party-dob-control'
    | 'party-dob-date'
    | 'party-email-required'
    | 'party-email-type'
    | 'party-email-blank'
    | 'party-email-trim'
    | 'party-email-control'
    | 'party-email-format'
    | 'party-email-domain'
    | 'party-phone-required'
    | 'party-phone-type'
    | 'party-phone-blank'
    | 'party-phone-trim'
    | 'party-phone-control'
    | 'party-phone-e164'
    | 'party-phone-assigned'
    | 'party-country-of-residence-required'
    | 'party-country-of-residence-type'
    | 'party-country-of-residence-blank'
    | 'party-country-of-residence-trim'
    | 'party-country-of-residence-control'
    | 'party-country-of-residence-alpha3'
    | 'party-country-of-residence-user-assigned'
    | 'party-primary-nationality-required'
    | 'party-primary-nationality-type'
    | 'party-primary-nationality-blank'
    | 'party-primary-nationality-trim'
    | 'party-primary-nationality-control'
    | 'party-primary-nationality-alpha3'
    | 'party-primary-nationality-user-assigned'
    | 'party-secondary-nationality-type'
    | 'party-secondary-nationality-blank'
    | 'party-secondary-nationality-trim'
    | 'party-secondary-nationality-control'
    | 'party-secondary-nationality-alpha3'
    | 'party-secondary-nationality-user-assigned'
    | 'party-tax-info-required'
    | 'party-tax-info-type'
    | 'party-tax-info-limit'
    | 'party-tax-info-item-type'
    | 'party-tax-info-item-unexpected'
    | 'party-tax-country-required'
    | 'party-tax-country-type'
    | 'party-tax-country-blank'
    | 'party-tax-country-trim'
    | 'party-tax-country-control'
    | 'party-tax-country-alpha3'
    | 'party-tax-country-user-assigned'
    | 'party-tax-document-type-required'
    | 'party-tax-document-type-type'
    | 'party-tax-document-type-blank'
    | 'party-tax-document-type-trim'
    | 'party-tax-document-type-control'
    | 'party-tax-document-type-invisible'
    | 'party-tax-document-type-script'
    | 'party-tax-document-type-letters'
    | 'party-tax-document-id-required'
    | 'party-tax-document-id-type'
    | 'party-tax-document-id-blank'
    | 'party-tax-document-id-trim'
    | 'party-tax-document-id-control'
    | 'party-tax-document-id-invisible'
    | 'party-tax-document-id-script'
    | 'party-tax-document-id-letters'
    | 'party-nationality-v1-renamed'
    | 'party-tin-v1-renamed'
    | 'party-address-required'
    | 'party-address-type'
    | 'party-address-unexpected'
    | 'party-street-line-1-required'
    | 'party-street-line-1-type'
    | 'party-street-line-1-blank'
    | 'party-street-line-1-trim'
    | 'party-street-line-1-control'
    | 'party-street-line-1-markup'
    | 'party-street-line-1-encoded-markup'
    | 'party-street-line-1-invisible'
    | 'party-street-line-1-script'
    | 'party-street-line-1-letters'
    | 'party-street-line-1-nfc'
    | 'party-street-line-1-po-box'
    | 'party-street-line-1-en-required'
    | 'party-street-line-1-en-type'
    | 'party-street-line-1-en-blank'
    | 'party-street-line-1-en-trim'
    | 'party-street-line-1-en-control'
    | 'party-street-line-1-en-markup'
    | 'party-street-line-1-en-encoded-markup'
    | 'party-street-line-1-en-ascii'
    | 'party-street-line-1-en-po-box'
    | 'party-street-line-1-en-base'
    | 'party-street-line-2-type'
    | 'party-street-line-2-blank'
    | 'party-street-line-2-trim'
    | 'party-street-line-2-control'
    | 'party-street-line-2-markup'
    | 'party-street-line-2-encoded-markup'
    | 'party-street-line-2-invisible'
    | 'party-street-line-2-script'
    | 'party-street-line-2-letters'
    | 'party-street-line-2-nfc'
    | 'party-street-line-2-en-required'
    | 'party-street-line-2-en-type'
    | 'party-street-line-2-en-blank'
    | 'party-street-line-2-en-trim'
    | 'party-street-line-2-en-control'
    | 'party-street-line-2-en-markup'
    | 'party-street-line-2-en-encoded-markup'
    | 'party-street-line-2-en-ascii'
    | 'party-street-line-2-en-base'
    | 'party-city-required'
    | 'party-city-type'
    | 'party-city-blank'
    | 'party-city-trim'
    | 'party-city-control'
    | 'party-city-markup'
    | 'party-city-encoded-markup'
    | 'party-city-ascii'
    | 'party-city-length'
    | 'party-city-bytes'
    | 'party-state-required'
    | 'party-state-type'
    | 'party-state-blank'
    | 'party-state-trim'
    | 'party-state-control'
    | 'party-state-ascii'
    | 'party-state-subdivision'
    | 'party-subdivision-code-required'
    | 'party-subdivision-code-type'
    | 'party-subdivision-code-blank'
    | 'party-subdivision-code-trim'
    | 'party-subdivision-code-control'
    | 'party-subdivision-code-ascii'
    | 'party-subdivision-code-subdivision'
    | 'party-postal-code-required'
    | 'party-postal-code-type'
    | 'party-postal-code-blank'
    | 'party-postal-code-trim'
    | 'party-postal-code-control'
    | 'party-postal-code-ascii'
    | 'party-address-country-required'
    | 'party-address-country-type'
    | 'party-address-country-blank'
    | 'party-address-country-trim'
    | 'party-address-country-control'
    | 'party-address-country-alpha3'
    | 'party-address-country-user-assigned'
    | 'party-street-v1-renamed'
    | 'party-roles-required'
    | 'party-roles-type'
    | 'party-roles-limit'
    | 'party-roles-count'
    | 'party-role-type'
    | 'party-role-blank'
    | 'party-role-trim'
    | 'party-role-control'
    | 'party-role-one-of'
    | 'ownership-info-type'
    | 'ownership-info-unexpected'
    | 'designation-required'
    | 'designation-type'
    | 'designation-blank'
    | 'designation-trim'
    | 'designation-control'
    | 'designation-markup'
    | 'designation-encoded-markup'
    | 'designation-ascii'
    | 'designation-length'
    | 'designation-bytes'
    | 'percentage-of-ownership-required'
    | 'percentage-of-ownership-type'
    | 'percentage-of-ownership-range'
    | 'relationship-date-required'
    | 'relationship-date-type'
    | 'relationship-date-blank'
    | 'relationship-date-trim'
    | 'relationship-date-control'
    | 'relationship-date-date'
    | 'has-control-required'
    | 'has-control-type'
    | 'is-signer-required'
    | 'is-signer-type'
    | 'is-director-required'
    | 'is-director-type'
    | 'holding-structure-type'
    | 'holding-structure-unexpected'
    | 'intermediary-ownership-type'
    | 'corporate-shareholders-type'
    | 'corporate-shareholders-limit'
    | 'shareholder-type'
    | 'shareholder-unexpected'
    | 'shareholder-name-required'
    | 'shareholder-name-type'
    | 'shareholder-name-blank'
    | 'shareholder-name-trim'
    | 'shareholder-name-control'
    | 'shareholder-name-markup'
    | 'shareholder-name-encoded-markup'
    | 'shareholder-name-invisible'
    | 'shareholder-name-script'
    | 'shareholder-name-letters'
    | 'shareholder-name-nfc'
    | 'shareholder-name-en-required'
    | 'shareholder-name-en-type'
    | 'shareholder-name-en-blank'
    | 'shareholder-name-en-trim'
    | 'shareholder-name-en-control'
    | 'shareholder-name-en-markup'
    | 'shareholder-name-en-encoded-markup'
    | 'shareholder-name-en-ascii'
    | 'shareholder-name-en-base'
    | 'shareholder-country-required'
    | 'shareholder-country-type'
    | 'shareholder-country-blank'
    | 'shareholder-country-trim'
    | 'shareholder-country-control'
    | 'shareholder-country-alpha3'
    | 'shareholder-country-user-assigned'
    | 'shareholder-percentage-required'
    | 'shareholder-percentage-type'
    | 'shareholder-percentage-range'
    | 'shareholder-registration-number-type'
    | 'shareholder-registration-number-blank'
    | 'shareholder-registration-number-trim'
    | 'shareholder-registration-number-control'
    | 'shareholder-registration-number-invisible'
    | 'shareholder-registration-number-script'
    | 'shareholder-registration-number-letters'
    | 'shareholder-entity-type-type'
    | 'shareholder-entity-type-blank'
    | 'shareholder-entity-type-trim'
    | 'shareholder-entity-type-control'
    | 'shareholder-entity-type-one-of'
    | 'shareholder-incorporation-date-type'
    | 'shareholder-incorporation-date-blank'
    | 'shareholder-incorporation-date-trim'
    | 'shareholder-incorporation-date-control'
    | 'shareholder-incorporation-date-date'
    | 'foreign-branches-type'
    | 'foreign-branches-limit'
    | 'branch-type'
    | 'branch-unexpected'
    | 'branch-country-required'
    | 'branch-country-type'
    | 'branch-country-blank'
    | 'branch-country-trim'
    | 'branch-country-control'
    | 'branch-country-alpha3'
    | 'branch-country-user-assigned'
    | 'branch-name-type'
    | 'branch-name-blank'
    | 'branch-name-trim'
    | 'branch-name-control'
    | 'branch-name-markup'
    | 'branch-name-encoded-markup'
    | 'branch-name-ascii'
    | 'branch-registration-number-type'
    | 'branch-registration-number-blank'
    | 'branch-registration-number-trim'
    | 'branch-registration-number-control'
    | 'branch-registration-number-invisible'
    | 'branch-registration-number-script'
    | 'branch-registration-number-letters'
    | 'public-listings-type'
    | 'public-listings-limit'
    | 'listing-type'
    | 'listing-unexpected'
    | 'listing-mic-type'
    | 'listing-mic-blank'
    | 'listing-mic-trim'
    | 'listing-mic-control'
    | 'listing-mic-pattern'
    | 'listing-number-type'
    | 'listing-number-blank'
    | 'listing-number-trim'
    | 'listing-number-control'
    | 'listing-number-isin'
    | 'listing-ticker-symbol-type'
    | 'listing-ticker-symbol-blank'
    | 'listing-ticker-symbol-trim'
    | 'listing-ticker-symbol-control'
    | 'listing-ticker-symbol-invisible'
    | 'listing-ticker-symbol-script'
    | 'listing-ticker-symbol-letters'
    | 'compliance-type'
    | 'compliance-unexpected'
    | 'prohibited-countries-type'
    | 'screening-description-type'
    | 'screening-description-blank'
    | 'screening-description-trim'
    | 'screening-description-control'
    | 'screening-description-ascii'
    | 'risk-profile-type'
    | 'risk-profile-unexpected'
    | 'high-risk-activities-type'
    | 'high-risk-activities-limit'
    | 'high-risk-activity-type'
    | 'high-risk-activity-blank'
    | 'high-risk-activity-trim'
    | 'high-risk-activity-control'
    | 'high-risk-activity-one-of'
    | 'high-risk-explanation-type'
    | 'high-risk-explanation-blank'
    | 'high-risk-explanation-trim'
    | 'high-risk-explanation-control'
    | 'high-risk-explanation-ascii'
    | 'money-services-type'
    | 'money-services-via-fin-type'
    | 'money-services-description-type'
    | 'money-services-description-blank'
    | 'money-services-description-trim'
    | 'money-services-description-control'
    | 'money-services-description-ascii'
    | 'regulated-activity-type'
    | 'regulated-activity-unexpected'
    | 'regulated-description-required'
    | 'regulated-description-type'
    | 'regulated-description-blank'
    | 'regulated-description-trim'
    | 'regulated-description-control'
    | 'regulated-description-ascii'
    | 'authority-country-required'
    | 'authority-country-type'
    | 'authority-country-blank'
    | 'authority-country-trim'
    | 'authority-country-control'
    | 'authority-country-alpha3'
    | 'authority-country-user-assigned'
    | 'authority-name-required'
    | 'authority-name-type'
    | 'authority-name-blank'
    | 'authority-name-trim'
    | 'authority-name-control'
    | 'authority-name-markup'
    | 'authority-name-encoded-markup'
    | 'authority-name-ascii'
    | 'licence-number-required'
    | 'licence-number-type'
    | 'licence-number-blank'
    | 'licence-number-trim'
    | 'licence-number-control'
    | 'licence-number-invisible'
    | 'licence-number-script'
    | 'licence-number-letters'
    | 'aml-type'
    | 'aml-unexpected'
    | 'aml-authority-name-type'
    | 'aml-authority-name-blank'
    | 'aml-authority-name-trim'
    | 'aml-authority-name-control'
    | 'aml-authority-name-markup'
    | 'aml-authority-name-encoded-markup'
    | 'aml-authority-name-ascii'
    | 'aml-licence-number-type'
    | 'aml-licence-number-blank'
    | 'aml-licence-number-trim'
    | 'aml-licence-number-control'
    | 'aml-licence-number-invisible'
    | 'aml-licence-number-script'
    | 'aml-licence-number-letters'
    | 'aml-officer-type'
    | 'risk-split-type'
    | 'risk-split-unexpected'
    | 'low-risk-required'
    | 'low-risk-type'
    | 'low-risk-integer'
    | 'low-risk-notation'
    | 'low-risk-range'
    | 'medium-risk-required'
    | 'medium-risk-type'
    | 'medium-risk-integer'
    | 'medium-risk-notation'
    | 'medium-risk-range'
    | 'high-risk-required'
    | 'high-risk-type'
    | 'high-risk-integer'
    | 'high-risk-notation'
    | 'high-risk-range'
    | 'aml-no-anonymous-accounts-type'
    | 'aml-no-shell-customers-type'
    | 'aml-identity-type'
    | 'aml-identity-unexpected'
    | 'aml-identity-method-required'
    | 'aml-identity-method-type'
    | 'aml-identity-method-blank'
    | 'aml-identity-method-trim'
    | 'aml-identity-method-control'
    | 'aml-identity-method-markup'
    | 'aml-identity-method-encoded-markup'
    | 'aml-identity-method-ascii'
    | 'aml-identity-system-required'
    | 'aml-identity-system-type'
    | 'aml-identity-system-blank'
    | 'aml-identity-system-trim'
    | 'aml-identity-system-control'
    | 'aml-identity-system-markup'
    | 'aml-identity-system-encoded-markup'
    | 'aml-identity-system-ascii'
    | 'aml-screening-type'
    | 'aml-screening-unexpected'
    | 'aml-screening-method-required'
    | 'aml-screening-method-type'
    | 'aml-screening-method-blank'
    | 'aml-screening-method-trim'
    | 'aml-screening-method-control'
    | 'aml-screening-method-markup'
    | 'aml-screening-method-encoded-markup'
    | 'aml-screening-method-ascii'
    | 'aml-screening-system-required'
    | 'aml-screening-system-type'
    | 'aml-screening-system-blank'
    | 'aml-screening-system-trim'
    | 'aml-screening-system-control'
    | 'aml-screening-system-markup'
    | 'aml-screening-system-encoded-markup'
    | 'aml-screening-system-ascii'
    | 'aml-sanction-lists-type'
    | 'aml-sanction-lists-limit'
    | 'aml-sanction-list-type'
    | 'aml-sanction-list-blank'
    | 'aml-sanction-list-trim'
    | 'aml-sanction-list-control'
    | 'aml-sanction-list-markup'
    | 'aml-sanction-list-encoded-markup'
    | 'aml-sanction-list-ascii'
    | 'aml-risk-classification-type'
    | 'aml-enhanced-due-diligence-type'
    | 'aml-monitoring-type'
    | 'aml-monitoring-unexpected'
    | 'aml-monitoring-method-required'
    | 'aml-monitoring-method-type'
    | 'aml-monitoring-method-blank'
    | 'aml-monitoring-method-trim'
    | 'aml-monitoring-method-control'
    | 'aml-monitoring-method-markup'
    | 'aml-monitoring-method-encoded-markup'
    | 'aml-monitoring-method-ascii'
    | 'aml-monitoring-system-required'
    | 'aml-monitoring-system-type'
    | 'aml-monitoring-system-blank'
    | 'aml-monitoring-system-trim'
    | 'aml-monitoring-system-control'
    | 'aml-monitoring-system-markup'
    | 'aml-monitoring-system-encoded-markup'
    | 'aml-monitoring-system-ascii'
    | 'aml-monitoring-procedures-type'
    | 'aml-investigation-type'
    | 'aml-investigation-blank'
    | 'aml-investigation-trim'
    | 'aml-investigation-control'
    | 'aml-investigation-markup'
    | 'aml-investigation-encoded-markup'
    | 'aml-investigation-ascii'
    | 'aml-enforcement-type'
    | 'aml-enforcement-blank'
    | 'aml-enforcement-trim'
    | 'aml-enforcement-control'
    | 'aml-enforcement-markup'
    | 'aml-enforcement-encoded-markup'
    | 'aml-enforcement-ascii'
    | 'aml-no-sanctioned-countries-type'
    | 'aml-client-funds-type'
    | 'aml-client-funds-blank'
    | 'aml-client-funds-trim'
    | 'aml-client-funds-control'
    | 'aml-client-funds-markup'
    | 'aml-client-funds-encoded-markup'
    | 'aml-client-funds-ascii'
    | 'aml-audit-completed-type'
    | 'aml-planned-audit-type'
    | 'aml-planned-audit-blank'
    | 'aml-planned-audit-trim'
    | 'aml-planned-audit-control'
    | 'aml-planned-audit-date'
    | 'meta-data-type'
    | 'meta-data-ascii'
    | 'reliance-enabled'
    | 'email-lowercase'
    | 'incorporation-date-in-past'
    | 'tax-document-type-listed'
    | 'public-listings-required'
    | 'public-listing-given'
    | 'purpose-listed'
    | 'source-of-fund-listed'
    | 'physical-address-required'
    | 'incorporated-subdivision-of-country'
    | 'incorporated-subdivision-same'
    | 'incorporated-postal-code-listed'
    | 'physical-subdivision-of-country'
    | 'physical-subdivision-same'
    | 'physical-postal-code-listed'
    | 'party-subdivision-of-country'
    | 'party-subdivision-same'
    | 'party-postal-code-listed'
    | 'party-dob-age'
    | 'party-email-lowercase'
    | 'party-email-once'
    | 'party-tax-document-type-listed'
    | 'party-tax-document-id-format'
    | 'party-tax-document-id-plausible'
    | 'party-tax-document-type-known'
    | 'party-tax-document-id-issued'
    | 'party-with-both-roles'
    | 'ownership-info-required'
    | 'relationship-date-in-past'
    | 'ownership-total'
    | 'high-risk-explanation-required'
    | 'risk-split-total';
  'fin/v2/individual':
    | 'body-type'
    | 'body-unexpected'
    | 'verification-type-required'
    | 'verification-type-type'
    | 'verification-type-blank'
    | 'verification-type-trim'
    | 'verification-type-control'
    | 'verification-type-one-of'
    | 'basic-info-required'
    | 'basic-info-type'
    | 'basic-info-unexpected'
    | 'first-name-required'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-invisible'
    | 'first-name-script'
    | 'first-name-letters'
    | 'first-name-nfc'
    | 'first-name-en-required'
    | 'first-name-en-type'
    | 'first-name-en-blank'
    | 'first-name-en-trim'
    | 'first-name-en-control'
    | 'first-name-en-markup'
    | 'first-name-en-encoded-markup'
    | 'first-name-en-ascii'
    | 'first-name-en-base'
    | 'first-name-en-transliteration'
    | 'middle-name-type'
    | 'middle-name-blank'
    | 'middle-name-trim'
    | 'middle-name-control'
    | 'middle-name-markup'
    | 'middle-name-encoded-markup'
    | 'middle-name-invisible'
    | 'middle-name-script'
    | 'middle-name-letters'
    | 'middle-name-nfc'
    | 'middle-name-en-required'
    | 'middle-name-en-type'
    | 'middle-name-en-blank'
    | 'middle-name-en-trim'
    | 'middle-name-en-control'
    | 'middle-name-en-markup'
    | 'middle-name-en-encoded-markup'
    | 'middle-name-en-ascii'
    | 'middle-name-en-base'
    | 'middle-name-en-transliteration'
    | 'last-name-required'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-invisible'
    | 'last-name-script'
    | 'last-name-letters'
    | 'last-name-nfc'
    | 'last-name-en-required'
    | 'last-name-en-type'
    | 'last-name-en-blank'
    | 'last-name-en-trim'
    | 'last-name-en-control'
    | 'last-name-en-markup'
    | 'last-name-en-encoded-markup'
    | 'last-name-en-ascii'
    | 'last-name-en-base'
    | 'last-name-en-transliteration'
    | 'dob-required'
    | 'dob-type'
    | 'dob-blank'
    | 'dob-trim'
    | 'dob-control'
    | 'dob-date'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'phone-required'
    | 'phone-type'
    | 'phone-blank'
    | 'phone-trim'
    | 'phone-control'
    | 'phone-e164'
    | 'phone-assigned'
    | 'country-of-residence-required'
    | 'country-of-residence-type'
    | 'country-of-residence-blank'
    | 'country-of-residence-trim'
    | 'country-of-residence-control'
    | 'country-of-residence-alpha3'
    | 'country-of-residence-user-assigned'
    | 'primary-nationality-required'
    | 'primary-nationality-type'
    | 'primary-nationality-blank'
    | 'primary-nationality-trim'
    | 'primary-nationality-control'
    | 'primary-nationality-alpha3'
    | 'primary-nationality-user-assigned'
    | 'secondary-nationality-type'
    | 'secondary-nationality-blank'
    | 'secondary-nationality-trim'
    | 'secondary-nationality-control'
    | 'secondary-nationality-alpha3'
    | 'secondary-nationality-user-assigned'
    | 'gender-type'
    | 'gender-blank'
    | 'gender-trim'
    | 'gender-control'
    | 'gender-one-of'
    | 'tax-info-required'
    | 'tax-info-type'
    | 'tax-info-limit'
    | 'tax-info-count'
    | 'tax-info-item-type'
    | 'tax-info-item-unexpected'
    | 'tax-country-required'
    | 'tax-country-type'
    | 'tax-country-blank'
    | 'tax-country-trim'
    | 'tax-country-control'
    | 'tax-country-alpha3'
    | 'tax-country-user-assigned'
    | 'tax-document-type-required'
    | 'tax-document-type-type'
    | 'tax-document-type-blank'
    | 'tax-document-type-trim'
    | 'tax-document-type-control'
    | 'tax-document-type-invisible'
    | 'tax-document-type-script'
    | 'tax-document-type-letters'
    | 'tax-document-id-required'
    | 'tax-document-id-type'
    | 'tax-document-id-blank'
    | 'tax-document-id-trim'
    | 'tax-document-id-control'
    | 'tax-document-id-invisible'
    | 'tax-document-id-script'
    | 'tax-document-id-letters'
    | 'nationality-renamed'
    | 'tin-renamed'
    | 'address-required'
    | 'address-type'
    | 'address-unexpected'
    | 'street-line-1-required'
    | 'street-line-1-type'
    | 'street-line-1-blank'
    | 'street-line-1-trim'
    | 'street-line-1-control'
    | 'street-line-1-markup'
    | 'street-line-1-encoded-markup'
    | 'street-line-1-invisible'
    | 'street-line-1-script'
    | 'street-line-1-letters'
    | 'street-line-1-nfc'
    | 'street-line-1-en-required'
    | 'street-line-1-en-type'
    | 'street-line-1-en-blank'
    | 'street-line-1-en-trim'
    | 'street-line-1-en-control'
    | 'street-line-1-en-markup'
    | 'street-line-1-en-encoded-markup'
    | 'street-line-1-en-ascii'
    | 'street-line-1-en-base'
    | 'street-line-2-type'
    | 'street-line-2-blank'
    | 'street-line-2-trim'
    | 'street-line-2-control'
    | 'street-line-2-markup'
    | 'street-line-2-encoded-markup'
    | 'street-line-2-invisible'
    | 'street-line-2-script'
    | 'street-line-2-letters'
    | 'street-line-2-nfc'
    | 'street-line-2-en-required'
    | 'street-line-2-en-type'
    | 'street-line-2-en-blank'
    | 'street-line-2-en-trim'
    | 'street-line-2-en-control'
    | 'street-line-2-en-markup'
    | 'street-line-2-en-encoded-markup'
    | 'street-line-2-en-ascii'
    | 'street-line-2-en-base'
    | 'city-required'
    | 'city-type'
    | 'city-blank'
    | 'city-trim'
    | 'city-control'
    | 'city-markup'
    | 'city-encoded-markup'
    | 'city-ascii'
    | 'subdivision-code-required'
    | 'subdivision-code-type'
    | 'subdivision-code-blank'
    | 'subdivision-code-trim'
    | 'subdivision-code-control'
    | 'subdivision-code-ascii'
    | 'subdivision-code-subdivision'
    | 'postal-code-required'
    | 'postal-code-type'
    | 'postal-code-blank'
    | 'postal-code-trim'
    | 'postal-code-control'
    | 'postal-code-ascii'
    | 'address-country-required'
    | 'address-country-type'
    | 'address-country-blank'
    | 'address-country-trim'
    | 'address-country-control'
    | 'address-country-alpha3'
    | 'address-country-user-assigned'
    | 'street-renamed'
    | 'state-renamed'
    | 'financial-profile-required'
    | 'financial-profile-type'
    | 'financial-profile-unexpected'
    | 'employment-status-required'
    | 'employment-status-type'
    | 'employment-status-blank'
    | 'employment-status-trim'
    | 'employment-status-control'
    | 'employment-status-one-of'
    | 'occupation-id-required'
    | 'occupation-id-type'
    | 'occupation-id-integer'
    | 'occupation-id-notation'
    | 'purpose-id-required'
    | 'purpose-id-type'
    | 'purpose-id-integer'
    | 'purpose-id-notation'
    | 'purpose-remarks-type'
    | 'purpose-remarks-blank'
    | 'purpose-remarks-trim'
    | 'purpose-remarks-control'
    | 'purpose-remarks-ascii'
    | 'source-of-fund-ids-required'
    | 'source-of-fund-ids-type'
    | 'source-of-fund-ids-limit'
    | 'source-of-fund-ids-count'
    | 'source-of-fund-id-type'
    | 'source-of-fund-id-integer'
    | 'source-of-fund-id-notation'
    | 'source-of-funds-description-type'
    | 'source-of-funds-description-blank'
    | 'source-of-funds-description-trim'
    | 'source-of-funds-description-control'
    | 'source-of-funds-description-ascii'
    | 'monthly-volume-usd-required'
    | 'monthly-volume-usd-type'
    | 'monthly-volume-usd-integer'
    | 'monthly-volume-usd-notation'
    | 'monthly-volume-usd-range'
    | 'source-of-fund-id-v1-renamed'
    | 'meta-data-type'
    | 'meta-data-ascii'
    | 'reliance-enabled'
    | 'dob-age'
    | 'email-lowercase'
    | 'phone-of-residence'
    | 'secondary-nationality-differs'
    | 'tax-document-type-listed'
    | 'tax-document-id-format'
    | 'tax-document-id-plausible'
    | 'tax-document-type-known'
    | 'tax-document-id-issued'
    | 'tax-document-id-once'
    | 'tax-document-id-similar'
    | 'subdivision-of-country'
    | 'postal-code-listed'
    | 'address-country-of-residence'
    | 'occupation-listed'
    | 'purpose-listed'
    | 'source-of-fund-listed'
    | 'source-of-fund-once'
    | 'monthly-volume-in-cents';
  'fin/v3/beneficiary':
    | 'body-type'
    | 'body-unexpected'
    | 'customer-id-required'
    | 'customer-id-type'
    | 'customer-id-blank'
    | 'customer-id-trim'
    | 'customer-id-control'
    | 'customer-id-uuid'
    | 'country-required'
    | 'country-type'
    | 'country-blank'
    | 'country-trim'
    | 'country-control'
    | 'country-alpha3'
    | 'country-user-assigned'
    | 'currency-required'
    | 'currency-type'
    | 'currency-blank'
    | 'currency-trim'
    | 'currency-control'
    | 'currency-invisible'
    | 'currency-script'
    | 'currency-letters'
    | 'counter-party-required'
    | 'counter-party-type'
    | 'counter-party-blank'
    | 'counter-party-trim'
    | 'counter-party-control'
    | 'counter-party-one-of'
    | 'account-holder-required'
    | 'account-holder-type'
    | 'account-holder-unexpected'
    | 'account-holder-type-required'
    | 'account-holder-type-type'
    | 'account-holder-type-blank'
    | 'account-holder-type-trim'
    | 'account-holder-type-control'
    | 'account-holder-type-one-of'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-invisible'
    | 'first-name-script'
    | 'first-name-letters'
    | 'first-name-nfc'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-invisible'
    | 'last-name-script'
    | 'last-name-letters'
    | 'last-name-nfc'
    | 'business-name-type'
    | 'business-name-blank'
    | 'business-name-trim'
    | 'business-name-control'
    | 'business-name-markup'
    | 'business-name-encoded-markup'
    | 'business-name-invisible'
    | 'business-name-script'
    | 'business-name-letters'
    | 'business-name-nfc'
    | 'email-required'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'phone-required'
    | 'phone-type'
    | 'phone-blank'
    | 'phone-trim'
    | 'phone-control'
    | 'phone-e164'
    | 'phone-assigned'
    | 'holder-address-required'
    | 'holder-address-type'
    | 'holder-address-unexpected'
    | 'holder-street-line-1-required'
    | 'holder-street-line-1-type'
    | 'holder-street-line-1-blank'
    | 'holder-street-line-1-trim'
    | 'holder-street-line-1-control'
    | 'holder-street-line-1-markup'
    | 'holder-street-line-1-encoded-markup'
    | 'holder-street-line-1-invisible'
    | 'holder-street-line-1-script'
    | 'holder-street-line-1-letters'
    | 'holder-street-line-1-nfc'
    | 'holder-city-required'
    | 'holder-city-type'
    | 'holder-city-blank'
    | 'holder-city-trim'
    | 'holder-city-control'
    | 'holder-city-markup'
    | 'holder-city-encoded-markup'
    | 'holder-city-invisible'
    | 'holder-city-script'
    | 'holder-city-letters'
    | 'holder-city-nfc'
    | 'holder-state-required'
    | 'holder-state-type'
    | 'holder-state-blank'
    | 'holder-state-trim'
    | 'holder-state-control'
    | 'holder-state-subdivision'
    | 'holder-postcode-required'
    | 'holder-postcode-type'
    | 'holder-postcode-blank'
    | 'holder-postcode-trim'
    | 'holder-postcode-control'
    | 'holder-postcode-invisible'
    | 'holder-postcode-script'
    | 'holder-postcode-letters'
    | 'holder-country-required'
    | 'holder-country-type'
    | 'holder-country-blank'
    | 'holder-country-trim'
    | 'holder-country-control'
    | 'holder-country-alpha3'
    | 'holder-country-user-assigned'
    | 'receiver-required'
    | 'receiver-type'
    | 'receiver-unexpected'
    | 'nationality-required'
    | 'nationality-type'
    | 'nationality-blank'
    | 'nationality-trim'
    | 'nationality-control'
    | 'nationality-alpha3'
    | 'nationality-user-assigned'
    | 'transaction-purpose-id-required'
    | 'transaction-purpose-id-type'
    | 'transaction-purpose-id-integer'
    | 'transaction-purpose-id-notation'
    | 'transaction-purpose-remarks-type'
    | 'transaction-purpose-remarks-blank'
    | 'transaction-purpose-remarks-trim'
    | 'transaction-purpose-remarks-control'
    | 'transaction-purpose-remarks-ascii'
    | 'occupation-id-type'
    | 'occupation-id-integer'
    | 'occupation-id-notation'
    | 'occupation-remarks-type'
    | 'occupation-remarks-blank'
    | 'occupation-remarks-trim'
    | 'occupation-remarks-control'
    | 'occupation-remarks-ascii'
    | 'relationship-required'
    | 'relationship-type'
    | 'relationship-blank'
    | 'relationship-trim'
    | 'relationship-control'
    | 'relationship-one-of'
    | 'relationship-remarks-type'
    | 'relationship-remarks-blank'
    | 'relationship-remarks-trim'
    | 'relationship-remarks-control'
    | 'relationship-remarks-ascii'
    | 'govt-id-number-type'
    | 'govt-id-number-blank'
    | 'govt-id-number-trim'
    | 'govt-id-number-control'
    | 'govt-id-number-invisible'
    | 'govt-id-number-script'
    | 'govt-id-number-letters'
    | 'govt-id-issue-date-type'
    | 'govt-id-issue-date-blank'
    | 'govt-id-issue-date-trim'
    | 'govt-id-issue-date-control'
    | 'govt-id-issue-date-date'
    | 'govt-id-expire-date-type'
    | 'govt-id-expire-date-blank'
    | 'govt-id-expire-date-trim'
    | 'govt-id-expire-date-control'
    | 'govt-id-expire-date-date'
    | 'developer-fee-required'
    | 'developer-fee-type'
    | 'developer-fee-unexpected'
    | 'fee-fixed-required'
    | 'fee-fixed-type'
    | 'fee-percentage-required'
    | 'fee-percentage-type'
    | 'bank-account-type'
    | 'bank-account-unexpected'
    | 'bank-name-required'
    | 'bank-name-type'
    | 'bank-name-blank'
    | 'bank-name-trim'
    | 'bank-name-control'
    | 'bank-name-markup'
    | 'bank-name-encoded-markup'
    | 'bank-name-invisible'
    | 'bank-name-script'
    | 'bank-name-letters'
    | 'bank-name-nfc'
    | 'bank-account-number-required'
    | 'bank-account-number-type'
    | 'bank-account-number-blank'
    | 'bank-account-number-trim'
    | 'bank-account-number-control'
    | 'bank-account-number-invisible'
    | 'bank-account-number-script'
    | 'bank-account-number-letters'
    | 'bank-account-scheme-required'
    | 'bank-account-scheme-type'
    | 'bank-account-scheme-blank'
    | 'bank-account-scheme-trim'
    | 'bank-account-scheme-control'
    | 'bank-account-scheme-one-of'
    | 'bank-account-type-required'
    | 'bank-account-type-type'
    | 'bank-account-type-blank'
    | 'bank-account-type-trim'
    | 'bank-account-type-control'
    | 'bank-account-type-one-of'
    | 'bank-address-type'
    | 'bank-address-unexpected'
    | 'bank-street-line-1-required'
    | 'bank-street-line-1-type'
    | 'bank-street-line-1-blank'
    | 'bank-street-line-1-trim'
    | 'bank-street-line-1-control'
    | 'bank-street-line-1-markup'
    | 'bank-street-line-1-encoded-markup'
    | 'bank-street-line-1-invisible'
    | 'bank-street-line-1-script'
    | 'bank-street-line-1-letters'
    | 'bank-street-line-1-nfc'
    | 'bank-city-required'
    | 'bank-city-type'
    | 'bank-city-blank'
    | 'bank-city-trim'
    | 'bank-city-control'
    | 'bank-city-markup'
    | 'bank-city-encoded-markup'
    | 'bank-city-invisible'
    | 'bank-city-script'
    | 'bank-city-letters'
    | 'bank-city-nfc'
    | 'bank-state-required'
    | 'bank-state-type'
    | 'bank-state-blank'
    | 'bank-state-trim'
    | 'bank-state-control'
    | 'bank-state-subdivision'
    | 'bank-postcode-required'
    | 'bank-postcode-type'
    | 'bank-postcode-blank'
    | 'bank-postcode-trim'
    | 'bank-postcode-control'
    | 'bank-postcode-invisible'
    | 'bank-postcode-script'
    | 'bank-postcode-letters'
    | 'bank-country-required'
    | 'bank-country-type'
    | 'bank-country-blank'
    | 'bank-country-trim'
    | 'bank-country-control'
    | 'bank-country-alpha3'
    | 'bank-country-user-assigned'
    | 'bank-routing-type'
    | 'bank-routing-limit'
    | 'routing-type'
    | 'routing-unexpected'
    | 'routing-scheme-required'
    | 'routing-scheme-type'
    | 'routing-scheme-blank'
    | 'routing-scheme-trim'
    | 'routing-scheme-control'
    | 'routing-scheme-one-of'
    | 'routing-number-required'
    | 'routing-number-type'
    | 'routing-number-blank'
    | 'routing-number-trim'
    | 'routing-number-control'
    | 'routing-number-invisible'
    | 'routing-number-script'
    | 'routing-number-letters'
    | 'e-wallet-type'
    | 'e-wallet-unexpected'
    | 'e-wallet-scheme-required'
    | 'e-wallet-scheme-type'
    | 'e-wallet-scheme-blank'
    | 'e-wallet-scheme-trim'
    | 'e-wallet-scheme-control'
    | 'e-wallet-scheme-invisible'
    | 'e-wallet-scheme-script'
    | 'e-wallet-scheme-letters'
    | 'e-wallet-number-required'
    | 'e-wallet-number-type'
    | 'e-wallet-number-blank'
    | 'e-wallet-number-trim'
    | 'e-wallet-number-control'
    | 'e-wallet-number-invisible'
    | 'e-wallet-number-script'
    | 'e-wallet-number-letters'
    | 'destination-wallet-type'
    | 'destination-wallet-unexpected'
    | 'destination-wallet-address-required'
    | 'destination-wallet-address-type'
    | 'destination-wallet-address-blank'
    | 'destination-wallet-address-trim'
    | 'destination-wallet-address-control'
    | 'destination-wallet-address-invisible'
    | 'destination-wallet-address-script'
    | 'destination-wallet-address-letters'
    | 'destination-wallet-rail-required'
    | 'destination-wallet-rail-type'
    | 'destination-wallet-rail-blank'
    | 'destination-wallet-rail-trim'
    | 'destination-wallet-rail-control'
    | 'destination-wallet-rail-one-of'
    | 'destination-wallet-currency-required'
    | 'destination-wallet-currency-type'
    | 'destination-wallet-currency-blank'
    | 'destination-wallet-currency-trim'
    | 'destination-wallet-currency-control'
    | 'destination-wallet-currency-one-of'
    | 'deposit-instruction-type'
    | 'deposit-instruction-unexpected'
    | 'deposit-currency-required'
    | 'deposit-currency-type'
    | 'deposit-currency-blank'
    | 'deposit-currency-trim'
    | 'deposit-currency-control'
    | 'deposit-currency-one-of'
    | 'deposit-rail-required'
    | 'deposit-rail-type'
    | 'deposit-rail-blank'
    | 'deposit-rail-trim'
    | 'deposit-rail-control'
    | 'deposit-rail-one-of'
    | 'refund-instruction-type'
    | 'refund-instruction-unexpected'
    | 'refund-wallet-address-required'
    | 'refund-wallet-address-type'
    | 'refund-wallet-address-blank'
    | 'refund-wallet-address-trim'
    | 'refund-wallet-address-control'
    | 'refund-wallet-address-invisible'
    | 'refund-wallet-address-script'
    | 'refund-wallet-address-letters'
    | 'refund-currency-required'
    | 'refund-currency-type'
    | 'refund-currency-blank'
    | 'refund-currency-trim'
    | 'refund-currency-control'
    | 'refund-currency-one-of'
    | 'refund-rail-required'
    | 'refund-rail-type'
    | 'refund-rail-blank'
    | 'refund-rail-trim'
    | 'refund-rail-control'
    | 'refund-rail-one-of'
    | 'settlement-config-type'
    | 'settlement-config-unexpected'
    | 'auto-settlement-type'
    | 'customer-status'
    | 'person-first-name'
    | 'person-last-name'
    | 'company-business-name'
    | 'company-without-first-name'
    | 'company-without-last-name'
    | 'person-without-business-name'
    | 'relationship-of-person'
    | 'relationship-of-company'
    | 'holder-state-of-country'
    | 'occupation-listed'
    | 'one-destination'
    | 'bank-account-with-bank-address'
    | 'bank-account-with-bank-routing'
    | 'payout-with-deposit-instruction'
    | 'payout-with-refund-instruction'
    | 'bank-state-of-country'
    | 'uk-account-number'
    | 'ethereum-address'
    | 'solana-address'
    | 'refund-address';
  'ondato/v1/identity-verification':
    | 'body-type'
    | 'body-unexpected'
    | 'setup-id-required'
    | 'setup-id-type'
    | 'setup-id-blank'
    | 'setup-id-trim'
    | 'setup-id-control'
    | 'setup-id-uuid'
    | 'external-reference-id-type'
    | 'external-reference-id-blank'
    | 'external-reference-id-trim'
    | 'external-reference-id-control'
    | 'external-reference-id-invisible'
    | 'external-reference-id-script'
    | 'external-reference-id-letters'
    | 'registration-type'
    | 'registration-unexpected'
    | 'date-of-birth-type'
    | 'date-of-birth-blank'
    | 'date-of-birth-trim'
    | 'date-of-birth-control'
    | 'date-of-birth-date'
    | 'email-type'
    | 'email-blank'
    | 'email-trim'
    | 'email-control'
    | 'email-format'
    | 'email-domain'
    | 'first-name-type'
    | 'first-name-blank'
    | 'first-name-trim'
    | 'first-name-control'
    | 'first-name-markup'
    | 'first-name-encoded-markup'
    | 'first-name-invisible'
    | 'first-name-script'
    | 'first-name-letters'
    | 'first-name-nfc'
    | 'last-name-type'
    | 'last-name-blank'
    | 'last-name-trim'
    | 'last-name-control'
    | 'last-name-markup'
    | 'last-name-encoded-markup'
    | 'last-name-invisible'
    | 'last-name-script'
    | 'last-name-letters'
    | 'last-name-nfc'
    | 'middle-name-type'
    | 'middle-name-blank'
    | 'middle-name-trim'
    | 'middle-name-control'
    | 'middle-name-markup'
    | 'middle-name-encoded-markup'
    | 'middle-name-invisible'
    | 'middle-name-script'
    | 'middle-name-letters'
    | 'middle-name-nfc'
    | 'personal-code-type'
    | 'personal-code-blank'
    | 'personal-code-trim'
    | 'personal-code-control'
    | 'personal-code-invisible'
    | 'personal-code-script'
    | 'personal-code-letters'
    | 'phone-number-type'
    | 'phone-number-digits'
    | 'phone-number-assigned'
    | 'phone-number-as-text'
    | 'phone-number-integer'
    | 'phone-number-notation'
    | 'country-code-type'
    | 'country-code-blank'
    | 'country-code-trim'
    | 'country-code-control'
    | 'country-code-alpha2'
    | 'country-code-user-assigned'
    | 'date-of-birth-in-past'
    | 'date-of-birth-age'
    | 'in-iframe'
    | 'session-id-used'
    | 'registration-required'
    | 'registration-date-of-birth-required'
    | 'registration-email-required'
    | 'registration-first-name-required'
    | 'registration-last-name-required'
    | 'registration-personal-code-required'
    | 'registration-phone-number-required'
    | 'registration-country-code-required';
}

interface Codes {
  '1money/v1/application':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'age.under_minimum'
    | 'age.over_maximum'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar';
  '1money/v1/customer':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'value.not_supported'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'choice.none'
    | 'choice.several'
    | 'group.incomplete'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'datetime.format'
    | 'tax_id.format'
    | 'tax_id.checksum'
    | 'tax_id.never_issued'
    | 'tax_id.other_type'
    | 'tax_id.type_not_listed'
    | 'tax_id.no_known_format'
    | 'tax_id.none_issued'
    | 'url.format'
    | 'url.insecure'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'data_uri.format'
    | 'file.type'
    | 'file.content'
    | 'file.mismatch'
    | 'file.empty'
    | 'file.truncated'
    | 'file.damaged'
    | 'file.encrypted'
    | 'file.too_small'
    | 'file.too_large'
    | 'file.low_resolution'
    | 'file.too_many_pixels'
    | 'file.gray';
  '1money/v1/document-upload':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support'
    | 'file.type'
    | 'file.content'
    | 'file.mismatch'
    | 'file.empty'
    | 'file.truncated'
    | 'file.damaged'
    | 'file.encrypted'
    | 'file.too_small'
    | 'file.too_large'
    | 'file.low_resolution'
    | 'file.too_many_pixels'
    | 'file.gray';
  '1money/v1/hosted':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'one_of.spelling'
    | 'value.not_supported'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'header.missing'
    | 'header.format'
    | 'header.uuid_version';
  '1money/v1/lightweight':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'one_of.spelling'
    | 'value.not_supported'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'header.missing'
    | 'header.format'
    | 'header.uuid_version';
  '1money/v1/onboarding-grant':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'locale.format'
    | 'locale.underscore'
    | 'url.format'
    | 'url.insecure'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support'
    | 'time.expired'
    | 'token.used'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  '1money/v1/onboarding-link':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'locale.format'
    | 'locale.underscore'
    | 'url.format'
    | 'url.insecure'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support'
    | 'time.expired'
    | 'token.used'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  'fin/v1/attach':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'value.not_supported'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'uuid.format'
    | 'uuid.version'
    | 'uri.format'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support';
  'fin/v1/individual':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'subdivision.format'
    | 'subdivision.not_uppercase'
    | 'subdivision.other_country'
    | 'subdivision.unknown'
    | 'subdivision.replaced'
    | 'subdivision.not_listed'
    | 'subdivision.no_own_codes'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'age.under_minimum'
    | 'age.over_maximum'
    | 'tax_id.format'
    | 'tax_id.checksum'
    | 'tax_id.never_issued'
    | 'tax_id.other_type'
    | 'tax_id.type_not_listed'
    | 'tax_id.no_known_format'
    | 'tax_id.none_issued'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'catalogue.not_listed'
    | 'postal_code.format'
    | 'postal_code.none_used'
    | 'postal_code.no_known_format'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  'fin/v1/upload':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'uuid.format'
    | 'uuid.version'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'file.type'
    | 'file.content'
    | 'file.mismatch'
    | 'file.empty'
    | 'file.truncated'
    | 'file.damaged'
    | 'file.encrypted'
    | 'file.too_small'
    | 'file.too_large'
    | 'file.low_resolution'
    | 'file.too_many_pixels'
    | 'file.gray';
  'fin/v2/associated-party-attach':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'value.not_supported'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'uuid.format'
    | 'uuid.version'
    | 'uri.format'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar';
  'fin/v2/attach':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'subdivision.format'
    | 'subdivision.not_uppercase'
    | 'subdivision.other_country'
    | 'subdivision.unknown'
    | 'subdivision.replaced'
    | 'subdivision.not_listed'
    | 'subdivision.no_own_codes'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'uuid.format'
    | 'uuid.version'
    | 'uri.format'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  'fin/v2/business-attach':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'uuid.format'
    | 'uuid.version'
    | 'uri.format'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar';
  'fin/v2/business':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'address.po_box'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'subdivision.format'
    | 'subdivision.not_uppercase'
    | 'subdivision.other_country'
    | 'subdivision.unknown'
    | 'subdivision.replaced'
    | 'subdivision.not_listed'
    | 'subdivision.no_own_codes'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'age.under_minimum'
    | 'age.over_maximum'
    | 'tax_id.format'
    | 'tax_id.checksum'
    | 'tax_id.never_issued'
    | 'tax_id.other_type'
    | 'tax_id.type_not_listed'
    | 'tax_id.no_known_format'
    | 'tax_id.none_issued'
    | 'url.format'
    | 'url.insecure'
    | 'lei.format'
    | 'lei.checksum'
    | 'isin.format'
    | 'isin.checksum'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'sum.too_small'
    | 'sum.too_great'
    | 'sum.mismatch'
    | 'number.suspicious'
    | 'catalogue.not_listed'
    | 'postal_code.format'
    | 'postal_code.none_used'
    | 'postal_code.no_known_format'
    | 'pattern.unsupported'
    | 'field.mismatch'
    | 'field.same'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  'fin/v2/individual':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'subdivision.format'
    | 'subdivision.not_uppercase'
    | 'subdivision.other_country'
    | 'subdivision.unknown'
    | 'subdivision.replaced'
    | 'subdivision.not_listed'
    | 'subdivision.no_own_codes'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'age.under_minimum'
    | 'age.over_maximum'
    | 'tax_id.format'
    | 'tax_id.checksum'
    | 'tax_id.never_issued'
    | 'tax_id.other_type'
    | 'tax_id.type_not_listed'
    | 'tax_id.no_known_format'
    | 'tax_id.none_issued'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'catalogue.not_listed'
    | 'postal_code.format'
    | 'postal_code.none_used'
    | 'postal_code.no_known_format'
    | 'pattern.unsupported'
    | 'field.mismatch'
    | 'field.same'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
  'fin/v3/beneficiary':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'choice.none'
    | 'choice.several'
    | 'group.incomplete'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'subdivision.format'
    | 'subdivision.not_uppercase'
    | 'subdivision.other_country'
    | 'subdivision.unknown'
    | 'subdivision.replaced'
    | 'subdivision.not_listed'
    | 'subdivision.no_own_codes'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'uuid.format'
    | 'uuid.version'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'catalogue.not_listed'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'status.not_allowed'
    | 'status.unknown'
    | 'status.contact_support';
  'ondato/v1/identity-verification':
    | 'json.syntax'
    | 'json.encoding'
    | 'json.surrogate'
    | 'json.depth'
    | 'json.size'
    | 'json.trailing'
    | 'json.duplicate_key'
    | 'json.byte_order_mark'
    | 'json.items'
    | 'limit.issues'
    | 'missing'
    | 'type'
    | 'blank'
    | 'one_of'
    | 'unexpected'
    | 'renamed'
    | 'not_allowed'
    | 'ignored'
    | 'text.whitespace'
    | 'text.control'
    | 'text.markup'
    | 'text.encoded_markup'
    | 'text.invisible'
    | 'text.unreadable'
    | 'text.mixed_script'
    | 'text.confusable'
    | 'text.not_nfc'
    | 'text.not_ascii'
    | 'text.too_long'
    | 'text.too_short'
    | 'text.not_latin1'
    | 'text.too_many_bytes'
    | 'companion.without_base'
    | 'companion.unlike_base'
    | 'pattern.mismatch'
    | 'email.format'
    | 'email.too_long'
    | 'email.not_lowercase'
    | 'email.misspelt_domain'
    | 'phone.format'
    | 'phone.no_plus'
    | 'phone.separators'
    | 'phone.other_country'
    | 'phone.unassigned'
    | 'phone.digits'
    | 'country.format'
    | 'country.not_uppercase'
    | 'country.alpha2'
    | 'country.alpha3'
    | 'country.unknown'
    | 'country.withdrawn'
    | 'country.user_assigned'
    | 'date.format'
    | 'date.not_real'
    | 'date.in_future'
    | 'date.not_in_future'
    | 'date.not_after'
    | 'date.too_old'
    | 'date.time_zone'
    | 'age.under_minimum'
    | 'age.over_maximum'
    | 'uuid.format'
    | 'uuid.version'
    | 'number.fraction'
    | 'number.notation'
    | 'number.too_large'
    | 'number.too_small'
    | 'number.too_great'
    | 'number.as_text'
    | 'number.suspicious'
    | 'pattern.unsupported'
    | 'context.mismatch'
    | 'context.not_listed'
    | 'policy.unknown_rule'
    | 'context.missing'
    | 'items.too_few'
    | 'items.too_many'
    | 'items.too_few_matching'
    | 'items.too_many_matching'
    | 'items.duplicate'
    | 'items.similar'
    | 'token.used'
    | 'flag.reliance_enabled'
    | 'flag.selfie_required'
    | 'flag.attach_in_flight'
    | 'flag.hosted_onboarding_enabled'
    | 'flag.in_iframe';
}

/** The id of a pack. */
export type PackId = keyof Bodies;

/** A complete body. */
export type Payload<P extends PackId = PackId> = Bodies[P];

/** A body that is being written: everything may be absent, every text may be any text. */
export type Draft<P extends PackId = PackId> = DraftOf<Bodies[P]>;

type DraftOf<T> = T extends readonly (infer Item)[]
  ? DraftOf<Item>[]
  : T extends string
    ? string
    : T extends number | boolean
      ? T | string
      : { [Key in keyof T]?: DraftOf<T[Key]> };

/** A path as reports have it, such as `basic_info.tax_info[0].document_id`. */
export type Path<P extends PackId = PackId> = Paths[P];

/** The id of a rule. */
export type RuleId<P extends PackId = PackId> = RuleIds[P];

/** What an issue or an unverified entry says. */
export type Code<P extends PackId = PackId> = Codes[P];

/** A repair that an issue can name. */
export type Fix =
    | 'trim'
    | 'lowercase'
    | 'uppercase'
    | 'strip_separators'
    | 'e164'
    | 'ascii_punctuation'
    | 'country_alpha3'
    | 'country_alpha2'
    | 'tax_id_format'
    | 'listed_value'
    | 'iso_date'
    | 'uuid_format'
    | 'https'
    | 'hyphens'
    | 'number'
    | 'successor'
    | 'subdivision_prefix'
    | 'postal_code_format'
    | 'visible'
    | 'plain_letters'
    | 'nfc'
    | 'email_domain';
