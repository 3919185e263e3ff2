import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `token_` and 16 letters and digits, as samples look. */
export const beebotte = {
  id: 'beebotte',
  name: 'Beebotte',
  docs: 'https://beebotte.com/docs',
  hosts: ['api.beebotte.com', 'mqtt.beebotte.com'],
  keys: {
    'beebotte-api-key': {
      name: 'Beebotte API key',
      shape: ['token_', { base62: 16 }],
      beside: [...apiKeyNames('beebotte'), { named: '*token' }, { named: '*channel_token' }],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: { page: 'https://beebotte.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
