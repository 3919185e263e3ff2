import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Access tokens of devices: 20 letters and digits, as samples look. API keys: 64 bytes in URL-safe base64, behind the prefix
 * that the server’s settings say: `tb_`, as samples look.
 */
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
        ...tokenNames('thingsboard'),
        { named: '*thingsboard_device_token' },
        ...tokenNames('tb_device'),
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
    'thingsboard-user-api-key': {
      name: 'ThingsBoard user API key',
      source:
        'https://github.com/thingsboard/thingsboard/blob/049bf6e93619e0a7b2f26a84f22f231251fc2a86/dao/src/main/java/org/thingsboard/server/dao/pat/ApiKeyServiceImpl.java',
      shapes: [['tb_', { base64url: 86 }], [{ base64url: 86 }]],
      alone: true,
      beside: [
        { named: '*thingsboard_api_key' },
        { named: '*thingsboard_key' },
        { named: '*thingsboard_token' },
        { named: '*thingsboard_api_token' },
        { named: '*tb_api_key' },
        { word: 'thingsboard', within: 200 },
      ],
      carriers: [{ header: 'X-Authorization', value: 'ApiKey {key}' }],
      manual: {
        page: 'https://thingsboard.cloud/account/security',
        steps: ['Account, Security, API keys: find the key', 'Delete it'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
