import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 80 characters of URL-safe base64 are looked at. */
export const featbit = {
  id: 'featbit',
  name: 'FeatBit',
  docs: 'https://docs.featbit.co/',
  hosts: ['app-eval.featbit.co', 'app-api.featbit.co'],
  keys: {
    'featbit-api-key': {
      name: 'FeatBit API key',
      shape: [{ base64url: [40, 80] }],
      beside: [
        ...tokenNames('featbit'),
        { named: '*featbit_env_secret' },
        { named: '*featbit_server_key' },
        ...secretNames('featbit'),
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.featbit.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
