import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const transbank = {
  id: 'transbank',
  name: 'Transbank Webpay',
  docs: 'https://www.transbankdevelopers.cl/',
  hosts: ['webpay3g.transbank.cl', 'webpay3gint.transbank.cl'],
  keys: {
    'transbank-api-key': {
      name: 'Transbank Webpay API key',
      shapes: [[{ hexUpper: 64 }], [{ hex: 64 }]],
      beside: [...apiKeyNames('transbank', 'webpay', 'tbk', 'tbk_api')],
      carriers: [{ header: 'Tbk-Api-Key-Secret', value: '{key}' }],
      manual: {
        page: 'https://www.transbankdevelopers.cl/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With the commerce’s code: takes and refunds payments.',
    },
  },
} as const satisfies Service
