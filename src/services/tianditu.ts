import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const tianditu = {
  id: 'tianditu',
  name: 'Tianditu',
  docs: 'https://lbs.tianditu.gov.cn/',
  hosts: ['api.tianditu.gov.cn', 't0.tianditu.gov.cn'],
  keys: {
    'tianditu-api-key': {
      name: 'Tianditu API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*tianditu_token' },
        { named: '*tianditu_api_token' },
        { named: '*tianditu_access_token' },
        { named: '*tianditu_api_key' },
        { named: '*tianditu_key' },
        { named: '*tianditu_pat' },
        { named: '*tianditu_personal_access_token' },
        { named: '*tianditu_auth_token' },
        { named: '*tianditu_secret' },
        { named: '*tianditu_api_secret' },
        { named: '*tianditu_access_key' },
        { named: '*tianditu_tk' },
        { word: 'api.tianditu.gov.cn', within: 160 },
      ],
      carriers: [{ query: 'tk' }],
      manual: {
        page: 'https://lbs.tianditu.gov.cn/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
