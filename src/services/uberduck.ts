import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `pk_` and 40 to 80 characters of URL-safe base64, as samples look. */
export const uberduck = {
  id: 'uberduck',
  name: 'Uberduck',
  docs: 'https://docs.uberduck.ai/',
  hosts: ['api.uberduck.ai'],
  keys: {
    'uberduck-api-key': {
      name: 'Uberduck API key',
      shape: ['pk_', { base64url: [40, 80] }],
      beside: [
        ...secretNames('uberduck'),
        { named: '*uberduck_api_key' },
        { named: '*uberduck_key' },
        { named: '*uberduck_token' },
        { named: '*uberduck_api_token' },
        { named: '*uberduck_access_token' },
        { named: '*uberduck_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.uberduck.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
