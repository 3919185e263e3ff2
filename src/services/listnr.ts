import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const listnr = {
  id: 'listnr',
  name: 'Listnr',
  docs: 'https://documentation.listnr.tech/',
  hosts: ['bff.listnr.tech'],
  keys: {
    'listnr-api-key': {
      name: 'Listnr API key',
      shape: [{ base62: [20, 64] }],
      beside: apiKeyNames('listnr'),
      carriers: [{ header: 'x-listnr-token', value: '{key}' }],
      manual: {
        page: 'https://documentation.listnr.tech/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
