import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 6 small letters and digits, `-`, 6 small letters and digits, `-`, 6 small letters and digits, `-` and 6 small
 * letters and digits, as samples look.
 */
export const proxycheck = {
  id: 'proxycheck',
  name: 'proxycheck.io',
  docs: 'https://proxycheck.io/api/',
  hosts: ['proxycheck.io'],
  keys: {
    'proxycheck-api-key': {
      name: 'proxycheck.io API key',
      shape: [{ base36: 6 }, '-', { base36: 6 }, '-', { base36: 6 }, '-', { base36: 6 }],
      beside: [...apiKeyNames('proxycheck', 'proxycheck_io'), { word: 'proxycheck.io', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://proxycheck.io/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
