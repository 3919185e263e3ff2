import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const oxfordDictionaries = {
  id: 'oxford-dictionaries',
  name: 'Oxford Dictionaries',
  docs: 'https://developer.oxforddictionaries.com/',
  hosts: ['od-api.oxforddictionaries.com', 'od-api-sandbox.oxforddictionaries.com'],
  keys: {
    'oxford-dictionaries-api-key': {
      name: 'Oxford Dictionaries API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*oxford_app_key' },
        ...apiKeyNames('oxford'),
        { named: '*oxford_dictionaries_app_key' },
        ...apiKeyNames('oxford_dictionaries'),
        { named: '*oxford_dictionary_app_key' },
        ...apiKeyNames('oxford_dictionary'),
        { word: 'od-api.oxforddictionaries.com', within: 160 },
      ],
      carriers: [{ header: 'app_key', value: '{key}' }],
      manual: {
        page: 'https://developer.oxforddictionaries.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
