import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 letters and digits, as samples look. */
export const findymail = {
  id: 'findymail',
  name: 'Findymail',
  docs: 'https://app.findymail.com/docs/',
  hosts: ['app.findymail.com'],
  keys: {
    'findymail-api-key': {
      name: 'Findymail API key',
      shape: [{ base62: 48 }],
      beside: [...apiKeyNames('findymail'), { word: 'app.findymail.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.findymail.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
