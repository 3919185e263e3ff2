import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 80 letters and digits are looked at; no page says how many. */
export const saleshandy = {
  id: 'saleshandy',
  name: 'Saleshandy',
  docs: 'https://open-api.saleshandy.com/api-doc/',
  hosts: ['open-api.saleshandy.com'],
  keys: {
    'saleshandy-api-key': {
      name: 'Saleshandy API key',
      shape: [{ base62: [24, 80] }],
      beside: [...apiKeyNames('saleshandy')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://open-api.saleshandy.com/api-doc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends campaigns and reads prospects.',
    },
  },
} as const satisfies Service
