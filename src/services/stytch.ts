import type { Service } from '../model/service.ts'

/** Secrets of a project: 26 bytes of base64url behind the prefix, as in the example of Stytch’s client libraries. */
export const stytch = {
  id: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs/workspace-management/pwa/secrets',
  hosts: ['api.stytch.com', 'test.stytch.com'],
  keys: {
    'stytch-secret': {
      name: 'Stytch project secret',
      source: 'https://github.com/stytchauth/stytch-go/blob/0319d258029239bea4f65d71557dab5a4cb4eb43/README.md',
      shape: [{ oneOf: ['secret-live-', 'secret-test-'] }, { base64url: 35 }, '='],
      manual: { page: 'https://stytch.com/dashboard/api-keys', steps: ['Rotate or delete the secret'] },
      reach: 'Reads and changes users and sessions of one project, together with its id.',
    },
  },
} as const satisfies Service
