import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const onesky = {
  id: 'onesky',
  name: 'OneSky',
  docs: 'https://github.com/onesky/api-documentation-platform',
  hosts: ['platform.api.onesky.io'],
  keys: {
    'onesky-api-key': {
      name: 'OneSky API key',
      shape: [{ base62: 32 }],
      beside: [
        ...secretNames('onesky'),
        { named: '*onesky_api_key' },
        { named: '*onesky_key' },
        { named: '*onesky_token' },
        { named: '*onesky_api_token' },
        { named: '*onesky_access_token' },
        { named: '*onesky_access_key' },
        { word: 'platform.api.onesky.io', within: 160 },
      ],
      manual: {
        page: 'https://github.com/onesky/api-documentation-platform',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
