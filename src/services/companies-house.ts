import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const companiesHouse = {
  id: 'companies-house',
  name: 'Companies House',
  docs: 'https://developer.company-information.service.gov.uk/',
  hosts: ['api.company-information.service.gov.uk'],
  keys: {
    'companies-house-api-key': {
      name: 'Companies House API key',
      shape: uuid,
      beside: [
        { named: '*companies_house_api_key' },
        { named: '*companies_house_key' },
        { named: '*companies_house_token' },
        { named: '*companies_house_api_token' },
        { named: '*companies_house_access_token' },
        { named: '*companies_house_secret' },
        { named: '*companies_house_api_secret' },
        { named: '*companies_house_access_key' },
        { named: '*company_house_api_key' },
        { named: '*company_house_key' },
        { named: '*company_house_token' },
        { named: '*company_house_api_token' },
        { named: '*company_house_access_token' },
        { named: '*company_house_secret' },
        { named: '*company_house_api_secret' },
        { named: '*company_house_access_key' },
        { named: '*ch_companies_api_key' },
        { named: '*ch_companies_key' },
        { named: '*ch_companies_token' },
        { named: '*ch_companies_api_token' },
        { named: '*ch_companies_access_token' },
        { named: '*ch_companies_secret' },
        { named: '*ch_companies_api_secret' },
        { named: '*ch_companies_access_key' },
        { word: 'api.company-information.service.gov.uk', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developer.company-information.service.gov.uk/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
