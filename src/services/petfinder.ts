import type { Service } from '../model/service.ts'
import { named, secretNames } from '../model/usual-names.ts'

/** Clients of the API: a key of 50 letters and digits and a secret of 40, as samples look. */
export const petfinder = {
  id: 'petfinder',
  name: 'Petfinder',
  docs: 'https://www.petfinder.com/developers/v2/docs/',
  hosts: ['api.petfinder.com'],
  keys: {
    'petfinder-client': {
      name: 'Petfinder API key and secret',
      parts: {
        id: {
          shape: [{ base62: 50 }],
          beside: [...named(['petfinder', 'pet_finder'], ['_api_key', '_key', '_client_id', '_id'])],
          public: true,
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [...secretNames('petfinder', 'pet_finder'), { named: '*petfinder_secret_key' }],
        },
      },
      within: 6,
      access: 'read',
      manual: {
        page: 'https://www.petfinder.com/developers/v2/docs/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads which animals are for adoption, in the name of the application.',
    },
  },
} as const satisfies Service
