import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const dvla = {
  id: 'dvla',
  name: 'DVLA',
  docs: 'https://developer-portal.driver-vehicle-licensing.api.gov.uk/',
  hosts: ['driver-vehicle-licensing.api.gov.uk'],
  keys: {
    'dvla-api-key': {
      name: 'DVLA API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('dvla'), { word: 'driver-vehicle-licensing.api.gov.uk', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developer-portal.driver-vehicle-licensing.api.gov.uk/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
