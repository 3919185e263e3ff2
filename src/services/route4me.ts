import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API keys have 32 hex digits in upper case, as samples look; the key for trials in the README of its own SDK is 32 times the
 * same digit.
 */
export const route4me = {
  id: 'route4me',
  name: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  hosts: ['api.route4me.com', 'route4me.com'],
  keys: {
    'route4me-api-key': {
      name: 'Route4Me API key',
      source: 'https://github.com/route4me/route4me-python-sdk/blob/master/README.md',
      shape: [{ hexUpper: 32 }],
      beside: plainKeyNames('route4me'),
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://route4me.com/account/api', steps: ['Account, API key', 'Revoke it'] },
      reach: 'Reads and changes routes and addresses.',
    },
  },
} as const satisfies Service
