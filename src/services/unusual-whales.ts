import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const unusualWhales = {
  id: 'unusual-whales',
  name: 'Unusual Whales',
  docs: 'https://api.unusualwhales.com/docs',
  hosts: ['api.unusualwhales.com'],
  keys: {
    'unusual-whales-api-key': {
      name: 'Unusual Whales API key',
      shape: uuid,
      beside: [
        { named: '*unusual_whales_api_key' },
        { named: '*unusual_whales_token' },
        { named: '*unusual_whales_api_token' },
        { named: '*uw_api_key' },
        { named: '*uw_token' },
        { named: '*uw_api_token' },
        { word: 'api.unusualwhales.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.unusualwhales.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
