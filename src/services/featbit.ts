import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/**
 * Secrets of environments are two UUIDs in URL-safe base64, as its public code makes them. Access tokens are a time and a UUID
 * in base64 there, 40 characters, behind `api-` in samples.
 */
export const featbit = {
  id: 'featbit',
  name: 'FeatBit',
  docs: 'https://docs.featbit.co/',
  hosts: ['app-eval.featbit.co', 'app-api.featbit.co'],
  keys: {
    'featbit-api-key': {
      name: 'FeatBit API key',
      source:
        'https://github.com/featbit/featbit/blob/2ef13166f369e2e4ccae3afe905deb2dcd0379df/modules/back-end/src/Domain/Environments/Secret.cs',
      shapes: [[{ base64url: 44 }], ['api-', { base64url: 40 }]],
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
