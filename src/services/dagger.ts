import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens: `dag_`, the organization’s name, `_` and a secret, as its own command line reads them; that the last is a UUID rests
 * on samples.
 */
export const dagger = {
  id: 'dagger',
  name: 'Dagger Cloud',
  docs: 'https://docs.dagger.io/manuals/user/cloud/',
  hosts: ['api.dagger.cloud', 'dagger.cloud'],
  keys: {
    'dagger-token': {
      name: 'Dagger Cloud token',
      source: 'https://github.com/dagger/dagger/blob/main/internal/cloud/auth/auth.go',
      shape: ['dag_', { hostname: [2, 60] }, '_', ...uuid],
      manual: { page: 'https://dagger.cloud/', steps: ['Organization settings, Tokens', 'Delete the token'] },
      reach: 'Uploads traces and uses caches of the organization.',
    },
  },
} as const satisfies Service
