import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const metOffice = {
  id: 'met-office',
  name: 'Met Office',
  docs: 'https://datahub.metoffice.gov.uk/docs',
  hosts: ['data.hub.api.metoffice.gov.uk', 'datapoint.metoffice.gov.uk'],
  keys: {
    'met-office-api-key': {
      name: 'Met Office API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('met_office'),
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://datahub.metoffice.gov.uk/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
