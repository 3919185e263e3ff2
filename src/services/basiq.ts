import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 90 to 110 characters of base64 and `==` are looked at. */
export const basiq = {
  id: 'basiq',
  name: 'Basiq',
  docs: 'https://api.basiq.io/docs',
  hosts: ['au-api.basiq.io'],
  keys: {
    'basiq-api-key': {
      name: 'Basiq API key',
      shape: [{ base64: [90, 110] }, '=='],
      beside: [
        { named: '*basiq_api_key' },
        { named: '*basiq_key' },
        { named: '*basiq_token' },
        { named: '*basiq_api_token' },
        { named: '*basiq_access_token' },
        { named: '*basiq_secret' },
        { named: '*basiq_api_secret' },
        { named: '*basiq_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://api.basiq.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
