import type { Service } from '../model/service.ts'

/** API keys: 80 hexadecimal digits, as samples look. */
export const nuki = {
  id: 'nuki',
  name: 'Nuki',
  docs: 'https://developer.nuki.io/',
  hosts: ['api.nuki.io'],
  keys: {
    'nuki-api-key': {
      name: 'Nuki API key',
      shape: [{ hex: 80 }],
      beside: [
        { named: '*nuki_token' },
        { named: '*nuki_api_token' },
        { named: '*nuki_access_token' },
        { named: '*nuki_api_key' },
        { named: '*nuki_key' },
        { named: '*nuki_pat' },
        { named: '*nuki_personal_access_token' },
        { named: '*nuki_auth_token' },
        { named: '*nuki_web_token' },
        { named: '*nuki_web_api_token' },
        { named: '*nuki_web_access_token' },
        { named: '*nuki_web_api_key' },
        { named: '*nuki_web_key' },
        { named: '*nuki_web_pat' },
        { named: '*nuki_web_personal_access_token' },
        { named: '*nuki_web_auth_token' },
        { word: 'api.nuki.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.nuki.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Opens the owner’s doors.',
    },
  },
} as const satisfies Service
