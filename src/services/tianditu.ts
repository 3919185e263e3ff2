import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const tianditu = {
  id: 'tianditu',
  name: 'Tianditu',
  docs: 'https://lbs.tianditu.gov.cn/',
  hosts: ['api.tianditu.gov.cn', 't0.tianditu.gov.cn'],
  keys: {
    'tianditu-api-key': {
      name: 'Tianditu API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('tianditu'),
        { named: '*tianditu_secret' },
        { named: '*tianditu_api_secret' },
        { named: '*tianditu_access_key' },
        { named: '*tianditu_tk' },
        { word: 'api.tianditu.gov.cn', within: 160 },
      ],
      carriers: [{ query: 'tk' }],
      manual: {
        page: 'https://lbs.tianditu.gov.cn/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
