import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*drata_api_key' },
        { named: '*drata_key' },
        { named: '*drata_token' },
        { named: '*drata_api_token' },
        { named: '*drata_access_token' },
        { named: '*drata_secret' },
        { named: '*drata_api_secret' },
        { named: '*drata_access_key' },
        { word: 'public-api.drata.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.drata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
