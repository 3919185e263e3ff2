import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const complyAdvantage = {
  id: 'comply-advantage',
  name: 'ComplyAdvantage',
  docs: 'https://docs.complyadvantage.com/',
  hosts: ['api.complyadvantage.com'],
  keys: {
    'comply-advantage-api-key': {
      name: 'ComplyAdvantage API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('complyadvantage'), { word: 'api.complyadvantage.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.complyadvantage.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
