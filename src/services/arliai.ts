import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const arliai = {
  id: 'arliai',
  name: 'Arli AI',
  docs: 'https://www.arliai.com/docs',
  hosts: ['api.arliai.com'],
  keys: {
    'arliai-api-key': {
      name: 'Arli AI API key',
      shape: uuid,
      beside: [
        { named: '*arliai_api_key' },
        { named: '*arliai_key' },
        { named: '*arliai_token' },
        { named: '*arliai_api_token' },
        { named: '*arliai_access_token' },
        { named: '*arliai_secret' },
        { named: '*arliai_api_secret' },
        { named: '*arliai_access_key' },
        { named: '*arli_api_key' },
        { named: '*arli_key' },
        { named: '*arli_token' },
        { named: '*arli_api_token' },
        { named: '*arli_access_token' },
        { named: '*arli_secret' },
        { named: '*arli_api_secret' },
        { named: '*arli_access_key' },
        { word: 'api.arliai.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.arliai.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
