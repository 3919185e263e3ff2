import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, those of the second version of its API 16 hexadecimal digits without leading zeros, as samples look. */
export const fullcontact = {
  id: 'fullcontact',
  name: 'FullContact',
  docs: 'https://docs.fullcontact.com/',
  hosts: ['api.fullcontact.com'],
  keys: {
    'fullcontact-api-key': {
      name: 'FullContact API key',
      shapes: [[{ base62: 32 }], [{ hex: [14, 16] }]],
      beside: [...apiKeyNames('fullcontact'), { word: 'api.fullcontact.com', within: 160 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-FullContact-APIKey', value: '{key}' },
        { query: 'apiKey' },
      ],
      manual: {
        page: 'https://docs.fullcontact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
