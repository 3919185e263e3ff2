import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 90 letters and digits are looked at. */
export const symbl = {
  id: 'symbl',
  name: 'Symbl.ai',
  docs: 'https://docs.symbl.ai/',
  hosts: ['api.symbl.ai'],
  keys: {
    'symbl-api-key': {
      name: 'Symbl.ai API key',
      shape: [{ base62: [64, 90] }],
      beside: named(['symbl', 'symbl_ai'], ['_app_secret', '_secret', '_client_secret', '_api_secret']),
      manual: { page: 'https://docs.symbl.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads conversations at the owner’s cost.',
    },
  },
} as const satisfies Service
