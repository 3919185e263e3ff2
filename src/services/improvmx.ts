import type { Service } from '../model/service.ts'

/** API keys: `sk_` and 32 hexadecimal digits, as samples look. */
export const improvmx = {
  id: 'improvmx',
  name: 'ImprovMX',
  docs: 'https://improvmx.com/api/',
  hosts: ['api.improvmx.com'],
  keys: {
    'improvmx-api-key': {
      name: 'ImprovMX API key',
      shape: ['sk_', { hex: 32 }],
      beside: [
        { named: '*improvmx_api_key' },
        { named: '*improvmx_key' },
        { named: '*improvmx_token' },
        { named: '*improvmx_api_token' },
        { named: '*improvmx_access_token' },
        { named: '*improvmx_secret' },
        { named: '*improvmx_api_secret' },
        { named: '*improvmx_access_key' },
        { word: 'api.improvmx.com', within: 160 },
      ],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://improvmx.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes where the owner’s mail goes.',
    },
  },
} as const satisfies Service
