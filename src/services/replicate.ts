import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Replicate's API tokens: 40 characters that start with `r8_`; in public samples the last six are the CRC-32 of the number before them. */
export const replicate = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  hosts: ['api.replicate.com'],
  keys: {
    'replicate-api-token': {
      name: 'Replicate API token',
      source: 'https://replicate.com/docs/topics/security/api-tokens',
      shape: ['r8_', { base62: 31 }, { crc32: 'base62', length: 6, over: 'number' }],
      alone: true,
      beside: tokenNames('replicate'),
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: 'Token {key}' },
      ],
      manual: { page: 'https://replicate.com/account/api-tokens', steps: ['Disable the token'] },
      reach: 'Runs models at the cost of the account, and reads and changes its models, deployments and files.',
    },
  },
} as const satisfies Service
