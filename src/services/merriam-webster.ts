import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const merriamWebster = {
  id: 'merriam-webster',
  name: 'Merriam-Webster',
  docs: 'https://dictionaryapi.com/',
  hosts: ['www.dictionaryapi.com', 'dictionaryapi.com'],
  keys: {
    'merriam-webster-api-key': {
      name: 'Merriam-Webster API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('merriam_webster', 'mw_dictionary', 'mw_thesaurus'),
        { named: '*dictionaryapi_key' },
        { named: '*dictionaryapi_token' },
        { named: '*dictionaryapi_access_token' },
        { named: '*dictionaryapi_secret' },
        { named: '*dictionaryapi_access_key' },
        { word: 'www.dictionaryapi.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://dictionaryapi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
