import type { Service } from '../model/service.ts'

/** API keys: `1/` and 32 hexadecimal digits, as samples look. */
export const bufferCom = {
  id: 'buffer-com',
  name: 'Buffer.com',
  docs: 'https://developers.buffer.com/',
  hosts: ['api.bufferapp.com', 'api.buffer.com'],
  keys: {
    'buffer-com-api-key': {
      name: 'Buffer.com API key',
      shape: ['1/', { hex: 32 }],
      beside: [
        { named: '*buffer_access_token' },
        { named: '*buffer_token' },
        { named: '*buffer_client_secret' },
        { named: '*buffer_api_key' },
        { named: '*buffer_app_access_token' },
        { named: '*buffer_app_token' },
        { named: '*buffer_app_client_secret' },
        { named: '*buffer_app_api_key' },
        { named: '*buffer_social_access_token' },
        { named: '*buffer_social_token' },
        { named: '*buffer_social_client_secret' },
        { named: '*buffer_social_api_key' },
        { word: 'api.bufferapp.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.buffer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts to the connected profiles.',
    },
  },
} as const satisfies Service
