import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, older ones 40 characters of URL-safe base64. As samples look. */
export const companiesHouse = {
  id: 'companies-house',
  name: 'Companies House',
  docs: 'https://developer.company-information.service.gov.uk/',
  hosts: [
    'api.company-information.service.gov.uk',
    'document-api.company-information.service.gov.uk',
    'api.companieshouse.gov.uk',
  ],
  keys: {
    'companies-house-api-key': {
      name: 'Companies House API key',
      shapes: [uuid, [{ base64url: 40 }]],
      beside: [
        ...apiKeyNames('companies_house', 'company_house', 'ch_companies'),
        { word: 'api.company-information.service.gov.uk', within: 160 },
        { word: 'api.companieshouse.gov.uk', within: 160 },
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
