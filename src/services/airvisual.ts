import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const airvisual = {
  id: 'airvisual',
  name: 'IQAir (AirVisual)',
  docs: 'https://api-docs.iqair.com/',
  hosts: ['api.airvisual.com'],
  keys: {
    'airvisual-api-key': {
      name: 'IQAir (AirVisual) API key',
      shape: uuid,
      beside: [
        { named: '*iqair_api_key' },
        { named: '*iqair_key' },
        { named: '*iqair_token' },
        { named: '*iqair_api_token' },
        { named: '*iqair_access_token' },
        { named: '*iqair_secret' },
        { named: '*iqair_api_secret' },
        { named: '*iqair_access_key' },
        { named: '*airvisual_api_key' },
        { named: '*airvisual_key' },
        { named: '*airvisual_token' },
        { named: '*airvisual_api_token' },
        { named: '*airvisual_access_token' },
        { named: '*airvisual_secret' },
        { named: '*airvisual_api_secret' },
        { named: '*airvisual_access_key' },
        { word: 'api.airvisual.com', within: 160 },
      ],
      manual: {
        page: 'https://api-docs.iqair.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
