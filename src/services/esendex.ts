import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const esendex = {
  id: 'esendex',
  name: 'Esendex',
  docs: 'https://developers.esendex.com/',
  hosts: ['api.esendex.com'],
  keys: {
    'esendex-api-key': {
      name: 'Esendex API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('esendex'),
        { named: '*esendex_password' },
        { named: '*esendex_api_password' },
        { word: 'api.esendex.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.esendex.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
