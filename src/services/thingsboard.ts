import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const thingsboard = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/',
  hosts: ['thingsboard.cloud', 'demo.thingsboard.io'],
  keys: {
    'thingsboard-api-key': {
      name: 'ThingsBoard API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*thingsboard_token' },
        { named: '*thingsboard_api_token' },
        { named: '*thingsboard_access_token' },
        { named: '*thingsboard_api_key' },
        { named: '*thingsboard_key' },
        { named: '*thingsboard_pat' },
        { named: '*thingsboard_personal_access_token' },
        { named: '*thingsboard_auth_token' },
        { named: '*thingsboard_device_token' },
        { named: '*tb_device_token' },
        { named: '*tb_device_api_token' },
        { named: '*tb_device_access_token' },
        { named: '*tb_device_api_key' },
        { named: '*tb_device_key' },
        { named: '*tb_device_pat' },
        { named: '*tb_device_personal_access_token' },
        { named: '*tb_device_auth_token' },
        { named: '*tb_device_device_token' },
        { named: '*thingsboard_device_api_token' },
        { named: '*thingsboard_device_access_token' },
        { named: '*thingsboard_device_api_key' },
        { named: '*thingsboard_device_key' },
        { named: '*thingsboard_device_pat' },
        { named: '*thingsboard_device_personal_access_token' },
        { named: '*thingsboard_device_auth_token' },
        { named: '*thingsboard_device_device_token' },
        { word: 'thingsboard.cloud', within: 160 },
      ],
      manual: {
        page: 'https://thingsboard.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
