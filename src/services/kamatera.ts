import type { Service } from '../model/service.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const kamatera = {
  id: 'kamatera',
  name: 'Kamatera',
  docs: 'https://console.kamatera.com/docs',
  hosts: ['console.kamatera.com', 'cloudcli.cloudwm.com'],
  keys: {
    'kamatera-api-secret': {
      name: 'Kamatera API secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kamatera_api_secret' },
        { named: '*kamatera_secret' },
        { named: '*kamatera_client_secret' },
        { word: 'console.kamatera.com', within: 160 },
      ],
      carriers: [{ header: 'AuthSecret', value: '{key}' }],
      manual: { page: 'https://console.kamatera.com/keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
