import type { Service } from '../model/service.ts'

/** Tokens: `dag_`, 10 to 60 letters and digits, `_` and a UUID, as samples look. */
export const dagger = {
  id: 'dagger',
  name: 'Dagger Cloud',
  docs: 'https://docs.dagger.io/manuals/user/cloud/',
  hosts: ['api.dagger.cloud', 'dagger.cloud'],
  keys: {
    'dagger-token': {
      name: 'Dagger Cloud token',
      shape: ['dag_', { base62: [10, 60] }, '_', { hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      manual: { page: 'https://dagger.cloud/', steps: ['Organization settings, Tokens', 'Delete the token'] },
      reach: 'Uploads traces and uses caches of the organization.',
    },
  },
} as const satisfies Service
