import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 44 to 60 characters of base64 are looked at. */
export const intrinio = {
  id: 'intrinio',
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/',
  hosts: ['api-v2.intrinio.com'],
  keys: {
    'intrinio-api-key': {
      name: 'Intrinio API key',
      shape: [{ base64: [44, 60] }],
      beside: [
        { named: '*intrinio_api_key' },
        { named: '*intrinio_key' },
        { named: '*intrinio_token' },
        { named: '*intrinio_api_token' },
        { named: '*intrinio_access_token' },
        { named: '*intrinio_secret' },
        { named: '*intrinio_api_secret' },
        { named: '*intrinio_access_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.intrinio.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
