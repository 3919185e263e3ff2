import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits are looked at; no page says how many. */
export const scalapay = {
  id: 'scalapay',
  name: 'Scalapay',
  docs: 'https://developers.scalapay.com/',
  hosts: ['api.scalapay.com', 'integration.api.scalapay.com'],
  keys: {
    'scalapay-api-key': {
      name: 'Scalapay API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('scalapay')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.scalapay.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
