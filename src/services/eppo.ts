import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 120 characters of URL-safe base64 are looked at. */
export const eppo = {
  id: 'eppo',
  name: 'Eppo',
  docs: 'https://docs.geteppo.com/',
  hosts: ['fscdn.eppo.cloud', 'eppo.cloud'],
  keys: {
    'eppo-api-key': {
      name: 'Eppo API key',
      shape: [{ base64url: [40, 120] }],
      beside: [
        ...apiKeyNames('eppo'),
        { named: '*eppo_sdk_key' },
        ...apiKeyNames('geteppo'),
        { named: '*geteppo_sdk_key' },
        { named: '*eppo_sdk_api_key' },
        { named: '*eppo_sdk_token' },
        { named: '*eppo_sdk_api_token' },
        { named: '*eppo_sdk_access_token' },
        { named: '*eppo_sdk_secret' },
        { named: '*eppo_sdk_api_secret' },
        { named: '*eppo_sdk_access_key' },
        { named: '*eppo_sdk_sdk_key' },
      ],
      carriers: [{ header: 'X-Eppo-Token', value: '{key}' }],
      manual: { page: 'https://docs.geteppo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
