import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 20 letters and digits are looked at. */
export const caiyun = {
  id: 'caiyun',
  name: 'Caiyun',
  docs: 'https://docs.caiyunapp.com/',
  hosts: ['api.caiyunapp.com', 'api.interpreter.caiyunai.com'],
  keys: {
    'caiyun-api-key': {
      name: 'Caiyun API key',
      shape: [{ base62: [16, 20] }],
      beside: [
        { named: '*caiyun_token' },
        { named: '*caiyun_api_token' },
        { named: '*caiyun_access_token' },
        { named: '*caiyun_api_key' },
        { named: '*caiyun_key' },
        { named: '*caiyun_pat' },
        { named: '*caiyun_personal_access_token' },
        { named: '*caiyun_auth_token' },
        { named: '*caiyunapp_token' },
        { named: '*caiyunapp_api_token' },
        { named: '*caiyunapp_access_token' },
        { named: '*caiyunapp_api_key' },
        { named: '*caiyunapp_key' },
        { named: '*caiyunapp_pat' },
        { named: '*caiyunapp_personal_access_token' },
        { named: '*caiyunapp_auth_token' },
      ],
      carriers: [{ header: 'x-authorization', value: 'token {key}' }],
      manual: {
        page: 'https://docs.caiyunapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
