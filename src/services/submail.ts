import type { Service } from '../model/service.ts'

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
        { named: '*submail_api_key' },
        { named: '*submail_key' },
        { named: '*submail_token' },
        { named: '*submail_api_token' },
        { named: '*submail_access_token' },
        { named: '*submail_secret' },
        { named: '*submail_api_secret' },
        { named: '*submail_access_key' },
        { named: '*submail_signature' },
        { named: '*mysubmail_app_key' },
        { named: '*mysubmail_api_key' },
        { named: '*mysubmail_key' },
        { named: '*mysubmail_token' },
        { named: '*mysubmail_api_token' },
        { named: '*mysubmail_access_token' },
        { named: '*mysubmail_secret' },
        { named: '*mysubmail_api_secret' },
        { named: '*mysubmail_access_key' },
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
