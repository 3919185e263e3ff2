import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 to 120 characters of base64, as samples look. */
export const metriport = {
  id: 'metriport',
  name: 'Metriport',
  docs: 'https://docs.metriport.com/',
  hosts: ['api.metriport.com', 'api.sandbox.metriport.com'],
  keys: {
    'metriport-api-key': {
      name: 'Metriport API key',
      shape: [{ base64: [40, 120] }],
      beside: [...apiKeyNames('metriport')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.metriport.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads patients’ records.',
    },
  },
} as const satisfies Service
