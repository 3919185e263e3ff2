import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: four groups of 4 capital letters and digits with `-` between, as the examples in its documentation have. */
export const wufoo = {
  id: 'wufoo',
  name: 'Wufoo',
  docs: 'https://wufoo.github.io/docs/',
  hosts: ['*.wufoo.com'],
  keys: {
    'wufoo-api-key': {
      name: 'Wufoo API key',
      source: 'https://wufoo.github.io/docs/',
      shape: [{ base36upper: 4 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }],
      beside: [...apiKeyNames('wufoo'), { word: 'wufoo.com', within: 160 }],
      carriers: [{ basic: '{key}:footastic' }],
      manual: {
        page: 'https://wufoo.github.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
