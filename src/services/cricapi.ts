import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, older ones 28 letters and digits, as samples look. */
export const cricapi = {
  id: 'cricapi',
  name: 'CricAPI',
  docs: 'https://cricketdata.org/',
  hosts: ['api.cricapi.com'],
  keys: {
    'cricapi-key': {
      name: 'CricAPI key',
      shapes: [uuid, [{ base62: 28 }]],
      beside: [
        ...apiKeyNames('cricapi', 'cricket_data', 'cricketdata'),
        { named: '*cric_api_key' },
        { named: '*cricket_api_key' },
        { word: 'cricapi.com/api', within: 160 },
        { word: 'api.cricapi.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://cricketdata.org/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
