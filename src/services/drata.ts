import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const drata = {
  id: 'drata',
  name: 'Drata',
  docs: 'https://developers.drata.com/',
  hosts: ['public-api.drata.com'],
  keys: {
    'drata-api-key': {
      name: 'Drata API key',
      shape: uuid,
      beside: [...apiKeyNames('drata'), { word: 'public-api.drata.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.drata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
