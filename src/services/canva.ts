import type { Service } from '../model/service.ts'

/** Client secrets of Connect integrations begin with `cnvca`, as samples look; no page says so. */
export const canva = {
  id: 'canva',
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  hosts: ['api.canva.com'],
  keys: {
    'canva-client-secret': {
      name: 'Canva integration client secret',
      shape: ['cnvca', { base64url: [40, 80] }],
      manual: {
        page: 'https://www.canva.com/developers/integrations',
        steps: ['Open the integration, Credentials', 'Generate a new secret: the old one ends'],
      },
      reach: 'With a user’s token: gets and renews access to designs, as far as its scopes go.',
    },
  },
} as const satisfies Service
