import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const detectify = {
  id: 'detectify',
  name: 'Detectify',
  docs: 'https://developer.detectify.com',
  hosts: ['api.detectify.com'],
  keys: {
    'detectify-api-key': {
      name: 'Detectify API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*detectify_api_key' },
        { named: '*detectify_key' },
        { named: '*detectify_token' },
        { named: '*detectify_api_token' },
      ],
      carriers: [{ header: 'X-Detectify-Key', value: '{key}' }],
      manual: { page: 'https://app.detectify.com/dashboard/team/api', steps: ['API keys', 'Delete the key'] },
      reach: 'Reads what is weak in the owner’s sites, and starts scans.',
    },
  },
} as const satisfies Service
