import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 100 to 800 characters of URL-safe base64 are looked at. */
export const quix = {
  id: 'quix',
  name: 'Quix',
  docs: 'https://quix.io/docs/',
  hosts: ['portal-api.platform.quix.io'],
  keys: {
    'quix-api-key': {
      name: 'Quix API key',
      shape: [{ base64url: [100, 800] }],
      beside: [
        { named: '*quix_sdk_token' },
        ...tokenNames('quix'),
        { named: '*quix_sdk_sdk_token' },
        { named: '*quix_sdk_api_token' },
        { named: '*quix_sdk_access_token' },
        { named: '*quix_sdk_api_key' },
        { named: '*quix_sdk_key' },
        { named: '*quix_sdk_pat' },
        { named: '*quix_sdk_personal_access_token' },
        { named: '*quix_sdk_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://quix.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes streams of the workspace.',
    },
  },
} as const satisfies Service
