import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret API keys: `sk_` and 64 hexadecimal digits, as its code makes them. */
export const medusa = {
  id: 'medusa',
  name: 'Medusa',
  docs: 'https://docs.medusajs.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'medusa-secret-key': {
      name: 'Medusa secret API key',
      source: 'https://github.com/medusajs/medusa/blob/develop/packages/modules/api-key/src/services/api-key-module-service.ts',
      shape: ['sk_', { hex: 64 }],
      beside: [...apiKeyNames('medusa', 'medusajs', 'medusa_admin'), { named: '*secret_api_key' }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.medusajs.com/',
        steps: ['Find where the secret API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
