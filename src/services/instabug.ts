import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const instabug = {
  id: 'instabug',
  name: 'Luciq (Instabug)',
  docs: 'https://docs.luciq.ai/',
  hosts: ['api.instabug.com'],
  keys: {
    'instabug-api-key': {
      name: 'Luciq (Instabug) API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*instabug_token' },
        { named: '*instabug_api_token' },
        { named: '*instabug_access_token' },
        { named: '*instabug_api_key' },
        { named: '*instabug_key' },
        { named: '*instabug_pat' },
        { named: '*instabug_personal_access_token' },
        { named: '*instabug_auth_token' },
        { named: '*instabug_app_token' },
        { named: '*luciq_token' },
        { named: '*luciq_api_token' },
        { named: '*luciq_access_token' },
        { named: '*luciq_api_key' },
        { named: '*luciq_key' },
        { named: '*luciq_pat' },
        { named: '*luciq_personal_access_token' },
        { named: '*luciq_auth_token' },
        { named: '*luciq_app_token' },
        { word: 'api.instabug.com', within: 160 },
      ],
      manual: { page: 'https://docs.luciq.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
