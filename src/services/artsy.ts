import type { Service } from '../model/service.ts'

/** Client secrets: 32 hexadecimal digits, as samples look. */
export const artsy = {
  id: 'artsy',
  name: 'Artsy',
  docs: 'https://developers.artsy.net/v2/docs/authentication',
  hosts: ['api.artsy.net'],
  keys: {
    'artsy-client-secret': {
      name: 'Artsy client secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*artsy_client_secret' },
        { named: '*artsy_secret' },
        { named: '*artsy_api_secret' },
        { named: '*artsy_secret_key' },
      ],
      access: 'read',
      manual: { page: 'https://developers.artsy.net/client_applications', steps: ['Open the application', 'Delete it'] },
      reach: 'With its id: reads works and artists; what it reads is public.',
    },
  },
} as const satisfies Service
