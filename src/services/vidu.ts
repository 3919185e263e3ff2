import type { Service } from '../model/service.ts'

/** API keys: `vda_` and 16 to 60 letters and digits, as samples look. */
export const vidu = {
  id: 'vidu',
  name: 'Vidu',
  docs: 'https://docs.platform.vidu.com/',
  hosts: ['api.vidu.com', 'api.vidu.cn'],
  keys: {
    'vidu-api-key': {
      name: 'Vidu API key',
      shape: ['vda_', { base62: [16, 60] }],
      beside: [
        { named: '*vidu_api_key' },
        { named: '*vidu_key' },
        { named: '*vidu_token' },
        { named: '*vidu_api_token' },
        { named: '*vidu_access_token' },
        { named: '*vidu_secret' },
        { named: '*vidu_api_secret' },
        { named: '*vidu_access_key' },
        { named: '*vidu_ai_api_key' },
        { named: '*vidu_ai_key' },
        { named: '*vidu_ai_token' },
        { named: '*vidu_ai_api_token' },
        { named: '*vidu_ai_access_token' },
        { named: '*vidu_ai_secret' },
        { named: '*vidu_ai_api_secret' },
        { named: '*vidu_ai_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.platform.vidu.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
