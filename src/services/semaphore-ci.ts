import type { Service } from '../model/service.ts'

/**
 * API tokens are 15 bytes in base64, as the public code of the server makes those for users; it writes others as 32 bytes in
 * hexadecimal.
 */
export const semaphoreCi = {
  id: 'semaphore-ci',
  name: 'Semaphore',
  docs: 'https://docs.semaphore.io/reference/api',
  hosts: ['*.semaphoreci.com'],
  keys: {
    'semaphore-ci-api-token': {
      name: 'Semaphore API token',
      source:
        'https://github.com/semaphoreio/semaphore/blob/d9a95d1890e5551a67c8071340b065c8bc61d213/guard/lib/guard/authentication_token.ex',
      shapes: [[{ base64url: 20 }], [{ hex: 64 }]],
      beside: [
        { named: '*semaphore_api_token' },
        { named: '*semaphore_ci_token' },
        { named: '*semaphoreci_token' },
        { named: '*semaphoreci_api_token' },
        { named: '*semaphore_ci_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://me.semaphoreci.com/account', steps: ['API Token', 'Reset the token'] },
      reach: 'Does in Semaphore what its user may: runs pipelines, reads and changes secrets.',
    },
  },
} as const satisfies Service
