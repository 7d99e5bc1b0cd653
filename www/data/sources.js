// What the sources are that the packs cite, by the key before the colon. The names are those of the documents, as in
// rules/sources.toml.

export const sources = {
  S0: {
    name: '1money, guide Self Hosted Customer Onboarding',
    place: 'lines of the text of the page',
  },
  S1: {
    name: '1money, API reference, Create Onboarding Link',
    place: 'lines of the text of the page',
  },
  S2: {
    name: '1money, API reference, Create Customer for Hosted Onboarding',
    place: 'lines of the text of the page',
  },
  'M-MCP': {
    name: '1money, schemas generated from its OpenAPI document',
    url: 'https://github.com/1Money-Co/1money-mcp',
    place: 'schemas/tools.json and schemas/tool-responses.json at f77079e989fa, 12 May 2026',
  },
  'M-GO': {
    name: '1money, SDK for Go',
    url: 'https://github.com/1Money-Co/1money-go-sdk',
    place: 'at f79b1adc8107, December 2025',
  },
  'M-GRANT': {
    name: '1money, API reference, create_onboarding_grant',
    url: 'https://developer.1money.com/reference/create_onboarding_grant',
  },
  'M-STAT': {
    name: '1money, API reference, get_hosted_customer',
    url: 'https://developer.1money.com/reference/get_hosted_customer',
  },
  'M-KYB': {
    name: '1money, API reference, create_customer',
    url: 'https://developer.1money.com/reference/create_customer-1',
  },
  'M-APP': {
    name: '1money, API reference, create_application',
    url: 'https://developer.1money.com/reference/create_application',
  },
  'M-PATCH': {
    name: '1money, API reference, update_application',
  },
  'M-UPL': {
    name: '1money, API reference, upload_document',
    url: 'https://developer.1money.com/reference/upload_document',
  },
  'M-CHG1020': {
    name: '1money, changelog 1.0.20',
    url: 'https://developer.1money.com/changelog/v1020',
  },
  'M-CHG1029': {
    name: '1money, changelog 1.0.29',
    url: 'https://developer.1money.com/changelog/v1029',
  },
  S3: {
    name: 'Ondato, guide Customer onboarding (KYC) integration with UI',
    place: 'lines of the text of the page',
  },
  'O-OLD': {
    name: 'Ondato, older revisions of that guide',
    url: 'https://ondato.atlassian.net/wiki',
    place: 'page differences 2321547277 and 2661810241',
  },
  'O-START': {
    name: 'Ondato, documentation, Getting started',
    url: 'https://ondato.atlassian.net/wiki/spaces/PUB/pages/2295759776/Getting+started',
  },
  'O-ERR': {
    name: 'Ondato, documentation, page 2320990318, on errors',
    url: 'https://ondato.atlassian.net/wiki/pages/viewpage.action?pageId=2320990318',
  },
  'O-MOB': {
    name: 'Ondato, documentation, page 2334359560, on sessions',
    url: 'https://ondato.atlassian.net/wiki/spaces/PUB/pages/2334359560',
  },
  'O-TS': {
    name: 'A public integration of Ondato in TypeScript by a third party',
  },
  S4: {
    name: 'Fin.com, guide to the onboarding of individuals',
    url: 'https://developer.fin.com/guides/customers/onboarding-individuals',
    place: 'lines of the text of the page: version 2 in 1 to 328, version 1 in 329 to 570',
  },
  'F-OAS': {
    name: 'Fin.com, OpenAPI 3.1 document of developer.fin.com',
    url: 'https://github.com/api-evangelist/fin',
    place: 'openapi/_original/fin-openapi-original.yml at 2e8b64650e6f, captured in July 2026; names are those of its components',
  },
  'F-GUIDE-V1b': {
    name: 'Fin.com, another stored revision of the version 1 guide',
    url: 'https://developer.fin.com/guides/customers/onboarding-individuals',
  },
  'F-OLD': {
    name: 'Fin.com, older page on individuals',
    url: 'https://developer.fin.com/docs/individuals',
  },
  'F-CAT': {
    name: 'Fin.com, the catalogues GET /v1/countries and its subdivisions',
    url: 'https://github.com/api-evangelist/fin',
    place: 'in the document of F-OAS',
  },
  'F-BEN': {
    name: 'Fin.com, guide to beneficiaries',
    url: 'https://developer.fin.com/onboarding-beneficiaries',
    place: 'of which only parts are stored',
  },
};
