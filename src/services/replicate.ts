import type { Service } from '../model/service.ts'

/** `r8_` and the first character: three characters alone would have to be looked for by their surroundings. */
const starts = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((character) => `r8_${character}`)

/** Replicate's API tokens: 40 characters that start with `r8_`. */
export const replicate = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  hosts: ['api.replicate.com'],
  keys: {
    'replicate-api-token': {
      name: 'Replicate API token',
      source: 'https://replicate.com/docs/topics/security/api-tokens',
      shape: [{ oneOf: starts }, { base62: 36 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: 'Token {key}' },
      ],
      // https://replicate.com/docs/reference/http#account.get; how it refuses no page shows
      verify: {
        request: 'GET https://api.replicate.com/v1/account',
        means: { live: { status: 200, at: 'username' }, dead: { status: 401, at: 'title', is: 'Unauthenticated' } },
        reads: { owner: 'username' },
        inferred: true,
      },
      manual: { page: 'https://replicate.com/account/api-tokens', steps: ['Disable the token'] },
      reach: 'Runs models at the cost of the account, and reads and changes its models, deployments and files.',
    },
  },
} as const satisfies Service
