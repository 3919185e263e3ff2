import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const thetvdb = {
  id: 'thetvdb',
  name: 'TheTVDB',
  docs: 'https://thetvdb.github.io/v4-api/',
  hosts: ['api4.thetvdb.com'],
  keys: {
    'thetvdb-api-key': {
      name: 'TheTVDB API key',
      shape: uuid,
      beside: [...apiKeyNames('thetvdb', 'tvdb', 'the_tvdb'), { word: 'api4.thetvdb.com', within: 160 }],
      access: 'read',
      manual: {
        page: 'https://thetvdb.github.io/v4-api/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
