import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mailinator = {
  id: 'mailinator',
  name: 'Mailinator',
  docs: 'https://www.mailinator.com/documentation/docs/api/',
  hosts: ['api.mailinator.com', 'mailinator.com'],
  keys: {
    'mailinator-api-key': {
      name: 'Mailinator API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*mailinator_token' },
        { named: '*mailinator_api_token' },
        { named: '*mailinator_access_token' },
        { named: '*mailinator_api_key' },
        { named: '*mailinator_key' },
        { named: '*mailinator_pat' },
        { named: '*mailinator_personal_access_token' },
        { named: '*mailinator_auth_token' },
        { word: 'api.mailinator.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.mailinator.com/documentation/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads mail of the owner’s test inboxes.',
    },
  },
} as const satisfies Service
