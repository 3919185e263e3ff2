import type { Service } from '../model/service.ts'

/** E2B's keys: a prefix and 20 random bytes in hex, which `key.go` makes beside the file with the prefixes. */
export const e2b = {
  id: 'e2b',
  name: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  hosts: ['api.e2b.app', 'api.e2b.dev'],
  keys: {
    'e2b-api-key': {
      name: 'E2B API key',
      source:
        'https://github.com/e2b-dev/infra/blob/228f47095b4c4c2dfa87f80e4e3f018bb538846a/packages/shared/pkg/keys/constants.go',
      shape: ['e2b_', { hex: 40 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://e2b.dev/dashboard', steps: ['API Keys', 'Delete the key'] },
      reach: 'Starts sandboxes at the cost of the team, and reads and commands those that run.',
    },
    'e2b-access-token': {
      name: 'E2B access token',
      source:
        'https://github.com/e2b-dev/infra/blob/228f47095b4c4c2dfa87f80e4e3f018bb538846a/packages/shared/pkg/keys/constants.go',
      shape: ['sk_e2b_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://e2b.dev/dashboard', steps: ['Account', 'Delete the access token'] },
      reach: 'Acts as the person on the command line: builds and deletes the templates of their teams.',
    },
  },
} as const satisfies Service
