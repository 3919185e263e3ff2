import type { Service } from '../model/service.ts'

/**
 * Argilla’s API keys, made with each user by a server of one’s own, which `ARGILLA_API_URL` names: 80 bytes, which are 107
 * characters of base64url, as its public code says. Whoever makes a user may choose another.
 */
export const argilla = {
  id: 'argilla',
  name: 'Argilla',
  docs: 'https://docs.argilla.io/latest/how_to_guides/user/',
  hosts: [],
  selfHosted: true,
  keys: {
    'argilla-api-key': {
      name: 'Argilla API key',
      source:
        'https://github.com/argilla-io/argilla/blob/012526bd6d0bdac14d2f16bbcb179269d7bc09a8/argilla-server/src/argilla_server/models/database.py',
      shape: [{ base64url: 107 }],
      beside: [{ named: '*argilla_api_key' }, { named: '*argilla_key' }, { named: 'x-argilla-api-key' }],
      carriers: [{ header: 'X-Argilla-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.argilla.io/latest/how_to_guides/user/',
        steps: ['Open the server, My settings', 'Make the user anew: its key is made with it'],
      },
      reach: 'Reads and changes data sets and, with the role of an owner, users and workspaces.',
    },
  },
} as const satisfies Service
