import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `fhb-` and 20 to 64 hexadecimal digits, as samples look. */
export const firehydrant = {
  id: 'firehydrant',
  name: 'FireHydrant',
  docs: 'https://docs.firehydrant.com/',
  hosts: ['api.firehydrant.io'],
  keys: {
    'firehydrant-api-key': {
      name: 'FireHydrant API key',
      shape: ['fhb-', { hex: [20, 64] }],
      alone: true,
      beside: [...apiKeyNames('firehydrant'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.firehydrant.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
