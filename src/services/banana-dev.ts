import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const bananaDev = {
  id: 'banana-dev',
  name: 'Banana (GPU hosting)',
  docs: 'https://docs.banana.dev/',
  hosts: ['api.banana.dev'],
  keys: {
    'banana-dev-api-key': {
      name: 'Banana (GPU hosting) API key',
      shape: uuid,
      beside: [
        { named: '*banana_api_key' },
        { named: '*banana_key' },
        { named: '*banana_token' },
        { named: '*banana_api_token' },
        { named: '*banana_access_token' },
        { named: '*banana_secret' },
        { named: '*banana_api_secret' },
        { named: '*banana_access_key' },
        { named: '*banana_dev_api_key' },
        { named: '*banana_dev_key' },
        { named: '*banana_dev_token' },
        { named: '*banana_dev_api_token' },
        { named: '*banana_dev_access_token' },
        { named: '*banana_dev_secret' },
        { named: '*banana_dev_api_secret' },
        { named: '*banana_dev_access_key' },
        { word: 'api.banana.dev', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.banana.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
