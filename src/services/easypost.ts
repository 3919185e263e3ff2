import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Keys begin with `EZAK`, those for tests with `EZTK`; 54 letters and digits are what samples have. Older ones have no mark: 32
 * letters and digits, the oldest 22 of URL-safe base64, as the first examples of its own library have them.
 */
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
    'easypost-old-api-key': {
      name: 'EasyPost API key (older form)',
      source: 'https://github.com/EasyPost/easypost-php/blob/23954a4803b612db82f09fcb6f57b051eaaf43d6/examples/refunds.php',
      shapes: [[{ base62: 32 }], [{ base64url: 22 }]],
      beside: [...apiKeyNames('easypost', 'easy_post'), { word: 'api.easypost.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.easypost.com/account/api-keys',
        steps: ['Account Settings, API Keys', 'Make a new key, then disable this one'],
      },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
  },
} as const satisfies Service
