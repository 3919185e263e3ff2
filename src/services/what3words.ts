import type { Service } from '../model/service.ts'

/** Keys of what3words: eight upper-case letters and digits in public samples. */
export const what3words = {
  id: 'what3words',
  name: 'what3words',
  docs: 'https://developer.what3words.com/public-api/docs',
  hosts: ['api.what3words.com'],
  keys: {
    'what3words-api-key': {
      name: 'what3words API key',
      shape: [{ base36upper: 8 }],
      beside: [{ named: '*what3words_api_key' }, { named: '*what3words_key' }, { named: '*w3w_api_key' }, { named: '*w3w_key' }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'key' }],
      manual: { page: 'https://accounts.what3words.com/', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts addresses at the account’s cost.',
    },
  },
} as const satisfies Service
