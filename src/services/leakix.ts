import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 characters of URL-safe base64, as samples look. */
export const leakix = {
  id: 'leakix',
  name: 'LeakIX',
  docs: 'https://docs.leakix.net/',
  hosts: ['leakix.net'],
  keys: {
    'leakix-api-key': {
      name: 'LeakIX API key',
      shape: [{ base64url: 48 }],
      beside: [...apiKeyNames('leakix'), { word: 'leakix.net', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: { page: 'https://docs.leakix.net/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
