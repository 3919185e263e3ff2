import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_us_` or `sk_eu_` and 30 to 60 characters of URL-safe base64, as samples look. */
export const vitalHealth = {
  id: 'vital-health',
  name: 'Junction (Vital)',
  docs: 'https://docs.junction.com/',
  hosts: ['api.tryvital.io', 'api.sandbox.tryvital.io'],
  keys: {
    'vital-health-api-key': {
      name: 'Junction (Vital) API key',
      shape: [{ oneOf: ['sk_us_', 'sk_eu_'] }, { base64url: [30, 60] }],
      beside: [...apiKeyNames('vital', 'tryvital', 'junction_health'), { named: '*api_key' }],
      carriers: [{ header: 'x-vital-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.junction.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads data on people’s health that was shared with the owner.',
    },
  },
} as const satisfies Service
