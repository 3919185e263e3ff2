import type { Service } from '../model/service.ts'

/** API keys: 60 letters and digits, as samples look. */
export const shuftiPro = {
  id: 'shufti-pro',
  name: 'Shufti Pro',
  docs: 'https://developers.shuftipro.com/',
  hosts: ['api.shuftipro.com'],
  keys: {
    'shufti-pro-api-key': {
      name: 'Shufti Pro API key',
      shape: [{ base62: 60 }],
      beside: [
        { named: '*shufti_secret' },
        { named: '*shufti_client_secret' },
        { named: '*shufti_api_secret' },
        { named: '*shufti_app_secret' },
        { named: '*shuftipro_secret' },
        { named: '*shuftipro_client_secret' },
        { named: '*shuftipro_api_secret' },
        { named: '*shuftipro_app_secret' },
        { word: 'api.shuftipro.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.shuftipro.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
