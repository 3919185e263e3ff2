import type { Service } from '../model/service.ts'

/**
 * Keys of administrators: the prefix `jca_` is documented, 36 letters and digits behind it and the older 40 hexadecimal digits are seen in
 * use.
 */
export const jumpcloud = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key',
  hosts: ['console.jumpcloud.com', 'api.jumpcloud.com'],
  keys: {
    'jumpcloud-api-key': {
      name: 'JumpCloud API key',
      source: 'https://jumpcloud.com/support/jumpcloud-apis',
      shape: ['jca_', { base62: 36 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://console.jumpcloud.com/',
        steps: ['Your initials, My API Key', 'Generate a new key: the old one dies at once'],
      },
      reach: 'Acts as an administrator: users, devices, commands on all of them.',
    },
    'jumpcloud-old-api-key': {
      name: 'JumpCloud API key (hexadecimal)',
      shape: [{ hex: 40 }],
      beside: [{ named: '*jumpcloud_api_key' }, { named: '*jumpcloud_apikey' }, { named: 'jc_api_key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://console.jumpcloud.com/',
        steps: ['Your initials, My API Key', 'Generate a new key: the old one dies at once'],
      },
      reach: 'Acts as an administrator: users, devices, commands on all of them.',
    },
  },
} as const satisfies Service
