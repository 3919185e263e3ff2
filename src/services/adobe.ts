import type { Service } from '../model/service.ts'

/**
 * Client secrets of the Developer Console begin with `p8e-` and have 32 characters behind it, as samples look; client ids
 * of 32 hex digits are public.
 */
export const adobe = {
  id: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
  hosts: ['ims-na1.adobelogin.com', '*.adobe.io'],
  keys: {
    'adobe-client-secret': {
      name: 'Adobe client secret',
      shape: ['p8e-', { base64url: 32 }],
      manual: {
        page: 'https://developer.adobe.com/console/projects',
        steps: ['Open the project, the OAuth Server-to-Server credential', 'Add a new client secret, then delete this one'],
      },
      reach: 'With its client id: gets tokens of the project, as far as its scopes go.',
    },
  },
} as const satisfies Service
