import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 1 to 7 digits, `|` and 40 to 48 letters and digits are looked at. */
export const fathom = {
  id: 'fathom',
  name: 'Fathom Analytics',
  docs: 'https://usefathom.com/api',
  hosts: ['api.usefathom.com'],
  keys: {
    'fathom-api-key': {
      name: 'Fathom Analytics API key',
      shape: [{ digit: [1, 7] }, '|', { base62: [40, 48] }],
      beside: apiKeyNames('fathom', 'usefathom', 'fathom_analytics'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://usefathom.com/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
