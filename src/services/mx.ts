import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const mx = {
  id: 'mx',
  name: 'MX (finance)',
  docs: 'https://docs.mx.com/',
  hosts: ['api.mx.com', 'int-api.mx.com'],
  keys: {
    'mx-api-key': {
      name: 'MX (finance) API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('mx_platform', 'mx_atrium', 'atrium'), { word: 'api.mx.com', within: 160 }],
      manual: { page: 'https://docs.mx.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
