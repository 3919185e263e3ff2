import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('improvmx'), { word: 'api.improvmx.com', within: 160 }],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://improvmx.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes where the owner’s mail goes.',
    },
  },
} as const satisfies Service
