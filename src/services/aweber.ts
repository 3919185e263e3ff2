import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const aweber = {
  id: 'aweber',
  name: 'AWeber',
  docs: 'https://api.aweber.com/',
  hosts: ['api.aweber.com', 'auth.aweber.com'],
  keys: {
    'aweber-api-key': {
      name: 'AWeber API key',
      shape: [{ base62: 32 }],
      beside: [
        ...secretNames('aweber'),
        { named: '*aweber_access_token' },
        { named: '*aweber_refresh_token' },
        { named: '*aweber_consumer_secret' },
        { word: 'api.aweber.com', within: 160 },
      ],
      manual: { page: 'https://api.aweber.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
