import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 48 small letters and digits are looked at. */
export const santiment = {
  id: 'santiment',
  name: 'Santiment',
  docs: 'https://academy.santiment.net/sanapi/',
  hosts: ['api.santiment.net'],
  keys: {
    'santiment-api-key': {
      name: 'Santiment API key',
      shape: [{ base36: [24, 48] }],
      beside: apiKeyNames('santiment', 'sanpy', 'san'),
      carriers: [{ header: 'Authorization', value: 'Apikey {key}' }],
      manual: {
        page: 'https://academy.santiment.net/sanapi/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
