import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const simplyCom = {
  id: 'simply-com',
  name: 'Simply.com',
  docs: 'https://www.simply.com/en/docs/api/',
  hosts: ['api.simply.com'],
  keys: {
    'simply-com-api-key': {
      name: 'Simply.com API key',
      shape: [{ base62: 16 }],
      beside: [...apiKeyNames('simply', 'simply_com', 'simplycom')],
      manual: {
        page: 'https://www.simply.com/en/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the DNS and products of an account.',
    },
  },
} as const satisfies Service
