import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `a9_` and 20 to 64 letters and digits, as samples look. Its own command sends them as `x-auth-token`. */
export const artillery = {
  id: 'artillery',
  name: 'Artillery',
  docs: 'https://www.artillery.io/docs',
  hosts: ['app.artillery.io'],
  keys: {
    'artillery-api-key': {
      name: 'Artillery API key',
      shape: ['a9_', { base62: [20, 64] }],
      beside: [...apiKeyNames('artillery', 'artillery_cloud'), { named: '*api_key' }, { command: 'artillery', flag: '--key' }],
      carriers: [{ header: 'x-auth-token', value: '{key}' }],
      manual: {
        page: 'https://www.artillery.io/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
