import type { Service } from '../model/service.ts'

/** API keys: key: 32 hexadecimal digits, secret: 32 hexadecimal digits, as samples look. */
export const sendcloud = {
  id: 'sendcloud',
  name: 'Sendcloud',
  docs: 'https://api.sendcloud.dev/docs/',
  hosts: ['panel.sendcloud.sc'],
  keys: {
    'sendcloud-api-secret': {
      name: 'Sendcloud API keys',
      within: 10,
      parts: {
        key: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [{ named: '*sendcloud_public_key' }, { named: '*sendcloud_api_key' }, { named: '*sendcloud_key' }],
        },
        secret: {
          shape: [{ hex: 32 }],
          beside: [{ named: '*sendcloud_api_secret' }, { named: '*sendcloud_secret' }, { named: '*sendcloud_private_key' }],
        },
      },
      carriers: [{ basic: '{key.key}:{key.secret}' }],
      manual: {
        page: 'https://api.sendcloud.dev/docs/',
        steps: ['Find where the API keys was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
