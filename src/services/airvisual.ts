import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('iqair', 'airvisual'), { word: 'api.airvisual.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://api-docs.iqair.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
