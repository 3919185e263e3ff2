import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const copyleaks = {
  id: 'copyleaks',
  name: 'Copyleaks',
  docs: 'https://docs.copyleaks.com/',
  hosts: ['api.copyleaks.com', 'id.copyleaks.com'],
  keys: {
    'copyleaks-api-key': {
      name: 'Copyleaks API key',
      source: 'https://github.com/Copyleaks/Python-Plagiarism-Checker/blob/0a3956fcf40688058ac549249161d48a36101d8d/example.py',
      shape: uuid,
      beside: [...apiKeyNames('copyleaks'), { word: 'api.copyleaks.com', within: 160 }],
      manual: {
        page: 'https://docs.copyleaks.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of checks.',
    },
  },
} as const satisfies Service
