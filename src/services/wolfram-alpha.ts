import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 6 capital letters and digits, `-` and 10 capital letters and digits, as samples look. */
export const wolframAlpha = {
  id: 'wolfram-alpha',
  name: 'Wolfram|Alpha',
  docs: 'https://products.wolframalpha.com/api/',
  hosts: ['api.wolframalpha.com'],
  keys: {
    'wolfram-alpha-api-key': {
      name: 'Wolfram|Alpha API key',
      shape: [{ base36upper: 6 }, '-', { base36upper: 10 }],
      beside: [
        { named: '*wolfram_app_id' },
        ...apiKeyNames('wolfram'),
        { named: '*wolfram_id' },
        { named: '*wolframalpha_app_id' },
        ...apiKeyNames('wolframalpha'),
        { named: '*wolframalpha_id' },
        { named: '*wolfram_app_app_id' },
        ...apiKeyNames('wolfram_app'),
        { named: '*wa_app_id' },
        ...apiKeyNames('wa'),
        { named: '*wa_id' },
        { word: 'api.wolframalpha.com', within: 160 },
      ],
      carriers: [{ query: 'appid' }],
      manual: {
        page: 'https://products.wolframalpha.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
