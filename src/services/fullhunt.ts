import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const fullhunt = {
  id: 'fullhunt',
  name: 'FullHunt',
  docs: 'https://api-docs.fullhunt.io/',
  hosts: ['fullhunt.io'],
  keys: {
    'fullhunt-api-key': {
      name: 'FullHunt API key',
      shape: uuid,
      beside: [...apiKeyNames('fullhunt'), { word: 'fullhunt.io', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://api-docs.fullhunt.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
