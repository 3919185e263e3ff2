import type { Service } from '../model/service.ts'

/** Keys of Unsplash: 43 characters of base64url in public samples. */
export const unsplash = {
  id: 'unsplash',
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  hosts: ['api.unsplash.com'],
  keys: {
    'unsplash-key': {
      name: 'Unsplash access or secret key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*unsplash_access_key' },
        { named: '*unsplash_secret_key' },
        { named: '*unsplash_api_key' },
        { named: '*unsplash_key' },
        { named: '*unsplash_client_secret' },
        { named: '*unsplash_api_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Client-ID {key}' }, { query: 'client_id' }],
      manual: { page: 'https://unsplash.com/oauth/applications', steps: ['Open the application', 'Regenerate its keys'] },
      reach: 'Reads photographs as the application; the secret key signs its users in.',
    },
  },
} as const satisfies Service
