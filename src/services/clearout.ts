import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, `:` and 64 hexadecimal digits, as samples look. */
export const clearout = {
  id: 'clearout',
  name: 'Clearout',
  docs: 'https://docs.clearout.io/',
  hosts: ['api.clearout.io'],
  keys: {
    'clearout-api-key': {
      name: 'Clearout API key',
      shape: [{ hex: 32 }, ':', { hex: 64 }],
      beside: [
        { named: '*clearout_token' },
        { named: '*clearout_api_token' },
        { named: '*clearout_access_token' },
        { named: '*clearout_api_key' },
        { named: '*clearout_key' },
        { named: '*clearout_pat' },
        { named: '*clearout_personal_access_token' },
        { named: '*clearout_auth_token' },
        { word: 'api.clearout.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer:{key}' }],
      manual: { page: 'https://docs.clearout.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
