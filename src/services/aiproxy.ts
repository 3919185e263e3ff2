import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Partial keys: `v2`, `|`, 8 hexadecimal digits, `|` and 16 characters of URL-safe base64 or more, as samples look. */
export const aiproxy = {
  id: 'aiproxy',
  name: 'AIProxy',
  docs: 'https://www.aiproxy.pro/docs',
  hosts: ['api.aiproxy.pro'],
  keys: {
    'aiproxy-api-key': {
      name: 'AIProxy API key',
      shape: ['v2', '|', { hex: 8 }, '|', { base64url: [16, 60] }],
      alone: true,
      beside: [{ named: '*aiproxy_partial_key' }, ...apiKeyNames('aiproxy')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.aiproxy.pro/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
