import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 characters of URL-safe base64 are looked at. */
export const hootsuite = {
  id: 'hootsuite',
  name: 'Hootsuite',
  docs: 'https://developer.hootsuite.com/docs',
  hosts: ['platform.hootsuite.com'],
  keys: {
    'hootsuite-api-key': {
      name: 'Hootsuite API key',
      shape: [{ base64url: [20, 64] }],
      beside: [...secretNames('hootsuite'), { named: '*hootsuite_access_token' }, { named: '*hootsuite_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hootsuite.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts to the connected profiles.',
    },
  },
} as const satisfies Service
