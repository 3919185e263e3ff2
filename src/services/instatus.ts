import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const instatus = {
  id: 'instatus',
  name: 'Instatus',
  docs: 'https://instatus.com/help/api',
  hosts: ['api.instatus.com'],
  keys: {
    'instatus-api-key': {
      name: 'Instatus API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*instatus_api_key' },
        { named: '*instatus_key' },
        { named: '*instatus_token' },
        { named: '*instatus_api_token' },
        { named: '*instatus_access_token' },
        { named: '*instatus_secret' },
        { named: '*instatus_api_secret' },
        { named: '*instatus_access_key' },
        { word: 'api.instatus.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://instatus.com/help/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the status that users see.',
    },
  },
} as const satisfies Service
