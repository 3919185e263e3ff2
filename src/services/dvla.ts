import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*dvla_api_key' },
        { named: '*dvla_key' },
        { named: '*dvla_token' },
        { named: '*dvla_api_token' },
        { named: '*dvla_access_token' },
        { named: '*dvla_secret' },
        { named: '*dvla_api_secret' },
        { named: '*dvla_access_key' },
        { word: 'driver-vehicle-licensing.api.gov.uk', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developer-portal.driver-vehicle-licensing.api.gov.uk/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
