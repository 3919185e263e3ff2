import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 40 hexadecimal digits are looked at; no page says how many. */
export const stannp = {
  id: 'stannp',
  name: 'Stannp',
  docs: 'https://www.stannp.com/direct-mail-api',
  hosts: ['dash.stannp.com', 'api-us1.stannp.com', 'api-eu1.stannp.com'],
  keys: {
    'stannp-api-key': {
      name: 'Stannp API key',
      shape: [{ hex: [24, 40] }],
      beside: [...apiKeyNames('stannp')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.stannp.com/direct-mail-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends letters at the owner’s cost.',
    },
  },
} as const satisfies Service
