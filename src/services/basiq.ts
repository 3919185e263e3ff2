import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('basiq'),
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://api.basiq.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
