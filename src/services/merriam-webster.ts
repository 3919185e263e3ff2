import type { Service } from '../model/service.ts'
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
        { named: '*merriam_webster_api_key' },
        { named: '*merriam_webster_key' },
        { named: '*merriam_webster_token' },
        { named: '*merriam_webster_api_token' },
        { named: '*merriam_webster_access_token' },
        { named: '*merriam_webster_secret' },
        { named: '*merriam_webster_api_secret' },
        { named: '*merriam_webster_access_key' },
        { named: '*mw_dictionary_api_key' },
        { named: '*mw_dictionary_key' },
        { named: '*mw_dictionary_token' },
        { named: '*mw_dictionary_api_token' },
        { named: '*mw_dictionary_access_token' },
        { named: '*mw_dictionary_secret' },
        { named: '*mw_dictionary_api_secret' },
        { named: '*mw_dictionary_access_key' },
        { named: '*mw_thesaurus_api_key' },
        { named: '*mw_thesaurus_key' },
        { named: '*mw_thesaurus_token' },
        { named: '*mw_thesaurus_api_token' },
        { named: '*mw_thesaurus_access_token' },
        { named: '*mw_thesaurus_secret' },
        { named: '*mw_thesaurus_api_secret' },
        { named: '*mw_thesaurus_access_key' },
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
