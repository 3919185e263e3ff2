import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const justcall = {
  id: 'justcall',
  name: 'JustCall',
  docs: 'https://developer.justcall.io/',
  hosts: ['api.justcall.io'],
  keys: {
    'justcall-api-key': {
      name: 'JustCall API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*justcall_secret' },
        { named: '*justcall_client_secret' },
        { named: '*justcall_api_secret' },
        { named: '*justcall_app_secret' },
        { named: '*justcall_api_key' },
        { word: 'api.justcall.io', within: 160 },
      ],
      manual: {
        page: 'https://developer.justcall.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads calls and places them.',
    },
  },
} as const satisfies Service
