import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 characters of base64 are looked at. */
export const enotas = {
  id: 'enotas',
  name: 'eNotas',
  docs: 'https://docs.enotas.com.br/',
  hosts: ['api.enotasgw.com.br'],
  keys: {
    'enotas-api-key': {
      name: 'eNotas API key',
      shape: [{ base64: [60, 90] }],
      beside: apiKeyNames('enotas'),
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: {
        page: 'https://docs.enotas.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
