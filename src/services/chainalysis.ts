import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const chainalysis = {
  id: 'chainalysis',
  name: 'Chainalysis',
  docs: 'https://docs.chainalysis.com/',
  hosts: ['api.chainalysis.com', 'public.chainalysis.com'],
  keys: {
    'chainalysis-api-key': {
      name: 'Chainalysis API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('chainalysis', 'chainalysis_kyt'), { word: 'api.chainalysis.com', within: 160 }],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: {
        page: 'https://docs.chainalysis.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
