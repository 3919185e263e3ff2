import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `live_` and 64 letters and digits, older ones a UUID. As samples look. */
export const thecatapi = {
  id: 'thecatapi',
  name: 'The Cat API and The Dog API',
  docs: 'https://developers.thecatapi.com/',
  hosts: ['api.thecatapi.com', 'api.thedogapi.com'],
  keys: {
    'thecatapi-key': {
      name: 'The Cat API key',
      shapes: [['live_', { base62: 64 }], uuid],
      beside: [
        ...apiKeyNames('the_cat', 'thecatapi', 'cat_api', 'the_dog', 'thedogapi', 'dog_api'),
        { named: '*cat_api_key' },
        { named: '*dog_api_key' },
        { word: 'api.thecatapi.com', within: 160 },
        { word: 'api.thedogapi.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://developers.thecatapi.com/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
