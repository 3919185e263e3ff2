import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const fireflies = {
  id: 'fireflies',
  name: 'Fireflies.ai',
  docs: 'https://docs.fireflies.ai/',
  hosts: ['api.fireflies.ai'],
  keys: {
    'fireflies-api-key': {
      name: 'Fireflies.ai API key',
      shape: uuid,
      beside: [
        { named: '*fireflies_api_key' },
        { named: '*fireflies_key' },
        { named: '*fireflies_token' },
        { named: '*fireflies_api_token' },
        { named: '*fireflies_access_token' },
        { named: '*fireflies_secret' },
        { named: '*fireflies_api_secret' },
        { named: '*fireflies_access_key' },
        { named: '*fireflies_ai_api_key' },
        { named: '*fireflies_ai_key' },
        { named: '*fireflies_ai_token' },
        { named: '*fireflies_ai_api_token' },
        { named: '*fireflies_ai_access_token' },
        { named: '*fireflies_ai_secret' },
        { named: '*fireflies_ai_api_secret' },
        { named: '*fireflies_ai_access_key' },
        { word: 'api.fireflies.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fireflies.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what was said in the owner’s meetings.',
    },
  },
} as const satisfies Service
