import type { Service } from '../model/service.ts'

/** API keys: `AlzaSy` (with a small l, other than the keys of Google) and 33 characters of URL-safe base64, as samples look. */
export const gomapsPro = {
  id: 'gomaps-pro',
  name: 'GoMaps Pro',
  docs: 'https://gomaps.pro/',
  hosts: ['maps.gomaps.pro'],
  keys: {
    'gomaps-pro-api-key': {
      name: 'GoMaps Pro API key',
      shape: ['AlzaSy', { base64url: 33 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://gomaps.pro/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
