import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: `live_` or `test_` and 64 hexadecimal digits, as samples look. */
export const kickbox = {
  id: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  hosts: ['api.kickbox.com'],
  keys: {
    'kickbox-api-key': {
      name: 'Kickbox API key',
      shape: [{ oneOf: ['live_', 'test_'] }, { hex: 64 }],
      beside: [
        ...named(['kickbox', 'kick_box'], ['_api_key', '_key', '_token', '_secret', '_apikey']),
        { word: 'kickbox', within: 200 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.kickbox.com/settings/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Verifies addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
