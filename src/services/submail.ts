import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const submail = {
  id: 'submail',
  name: 'SUBMAIL',
  docs: 'https://en.mysubmail.com/documents',
  hosts: ['api.mysubmail.com', 'api-v4.mysubmail.com'],
  keys: {
    'submail-api-key': {
      name: 'SUBMAIL API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*submail_app_key' },
        ...apiKeyNames('submail'),
        { named: '*submail_signature' },
        { named: '*mysubmail_app_key' },
        ...apiKeyNames('mysubmail'),
        { named: '*mysubmail_signature' },
        { word: 'api.mysubmail.com', within: 160 },
      ],
      manual: {
        page: 'https://en.mysubmail.com/documents',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
