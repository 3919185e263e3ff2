import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const unleashed = {
  id: 'unleashed',
  name: 'Unleashed',
  docs: 'https://apidocs.unleashedsoftware.com/',
  hosts: ['api.unleashedsoftware.com'],
  keys: {
    'unleashed-api-key': {
      name: 'Unleashed API key',
      shape: [{ base62: [60, 90] }],
      beside: apiKeyNames('unleashed', 'unleashed_software'),
      manual: {
        page: 'https://apidocs.unleashedsoftware.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
