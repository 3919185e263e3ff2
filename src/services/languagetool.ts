import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `pit-` and 12 letters and digits, as samples look. */
export const languagetool = {
  id: 'languagetool',
  name: 'LanguageTool',
  docs: 'https://languagetool.org/http-api/',
  hosts: ['api.languagetoolplus.com'],
  keys: {
    'languagetool-api-key': {
      name: 'LanguageTool API key',
      shape: ['pit-', { base62: 12 }],
      beside: [...apiKeyNames('languagetool'), { named: '*api_key' }],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://languagetool.org/http-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
