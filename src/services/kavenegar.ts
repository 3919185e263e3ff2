import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 to 100 hexadecimal digits, as samples look. */
export const kavenegar = {
  id: 'kavenegar',
  name: 'Kavenegar',
  docs: 'https://kavenegar.com/rest.html',
  hosts: ['api.kavenegar.com'],
  keys: {
    'kavenegar-api-key': {
      name: 'Kavenegar API key',
      shapes: [[{ hex: [60, 100] }], [{ hexUpper: [60, 100] }]],
      beside: [...apiKeyNames('kavenegar')],
      manual: {
        page: 'https://kavenegar.com/rest.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends texts at the owner’s cost.',
    },
  },
} as const satisfies Service
