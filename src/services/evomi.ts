import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 to 64 letters and digits are looked at; no page says how many. */
export const evomi = {
  id: 'evomi',
  name: 'Evomi',
  docs: 'https://docs.evomi.com/',
  hosts: ['api.evomi.com'],
  keys: {
    'evomi-api-key': {
      name: 'Evomi API key',
      shape: [{ base62: [16, 64] }],
      beside: [...apiKeyNames('evomi')],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: { page: 'https://docs.evomi.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses proxies at the owner’s cost, and reads their settings.',
    },
  },
} as const satisfies Service
