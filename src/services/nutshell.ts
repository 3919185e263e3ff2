import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nutshell = {
  id: 'nutshell',
  name: 'Nutshell',
  docs: 'https://developers.nutshell.com/',
  hosts: ['app.nutshell.com'],
  keys: {
    'nutshell-api-key': {
      name: 'Nutshell API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('nutshell', 'nutshell_crm'), { word: 'app.nutshell.com', within: 160 }],
      manual: {
        page: 'https://developers.nutshell.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
