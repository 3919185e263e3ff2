import type { Service } from '../model/service.ts'

/** API tokens; no page says how they look. */
export const semaphoreCi = {
  id: 'semaphore-ci',
  name: 'Semaphore',
  docs: 'https://docs.semaphore.io/reference/api',
  hosts: ['*.semaphoreci.com'],
  keys: {
    'semaphore-ci-api-token': {
      name: 'Semaphore API token',
      source: 'https://github.com/semaphoreio/semaphore/blob/main/guard/lib/guard/authentication_token.ex',
      shape: [{ base64url: [20, 64] }],
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
