import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const youdao = {
  id: 'youdao',
  name: 'Youdao',
  docs: 'https://ai.youdao.com/',
  hosts: ['openapi.youdao.com'],
  keys: {
    'youdao-api-key': {
      name: 'Youdao API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*youdao_app_secret' },
        { named: '*youdao_secret' },
        { named: '*youdao_client_secret' },
        { named: '*youdao_api_secret' },
        { named: '*youdao_api_key' },
        { named: '*youdao_key' },
        { named: '*youdao_token' },
        { named: '*youdao_api_token' },
        { named: '*youdao_access_token' },
        { named: '*youdao_access_key' },
        { named: '*youdao_app_key' },
        { word: 'openapi.youdao.com', within: 160 },
      ],
      manual: { page: 'https://ai.youdao.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
