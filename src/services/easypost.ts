import type { Service } from '../model/service.ts'

/** Keys begin with `EZAK`, those for tests with `EZTK`; 54 letters and digits are what samples have. */
export const easypost = {
  id: 'easypost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  hosts: ['api.easypost.com'],
  keys: {
    'easypost-api-key': {
      name: 'EasyPost production API key',
      shape: ['EZAK', { base62: 54 }],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: {
        page: 'https://www.easypost.com/account/api-keys',
        steps: ['Account Settings, API Keys', 'Make a new key, then disable this one'],
      },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
    'easypost-test-api-key': {
      name: 'EasyPost test API key',
      shape: ['EZTK', { base62: 54 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.easypost.com/account/api-keys',
        steps: ['Account Settings, API Keys', 'Make a new key, then disable this one'],
      },
      reach: 'Reads and changes test data.',
    },
  },
} as const satisfies Service
