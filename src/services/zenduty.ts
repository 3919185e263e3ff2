import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const zenduty = {
  id: 'zenduty',
  name: 'Zenduty',
  docs: 'https://apidocs.zenduty.com/',
  hosts: ['www.zenduty.com'],
  keys: {
    'zenduty-api-key': {
      name: 'Zenduty API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*zenduty_token' },
        { named: '*zenduty_api_token' },
        { named: '*zenduty_access_token' },
        { named: '*zenduty_api_key' },
        { named: '*zenduty_key' },
        { named: '*zenduty_pat' },
        { named: '*zenduty_personal_access_token' },
        { named: '*zenduty_auth_token' },
        { word: 'www.zenduty.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://apidocs.zenduty.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
