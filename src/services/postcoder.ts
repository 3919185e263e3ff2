import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `PCW` and groups of four capitals and digits, as samples look. */
export const postcoder = {
  id: 'postcoder',
  name: 'Postcoder',
  docs: 'https://postcoder.com/docs',
  hosts: ['ws.postcoder.com'],
  keys: {
    'postcoder-api-key': {
      name: 'Postcoder API key',
      shape: ['PC', { base36upper: 3 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }],
      beside: [...apiKeyNames('postcoder')],
      manual: {
        page: 'https://postcoder.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
