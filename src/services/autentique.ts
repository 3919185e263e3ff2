import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const autentique = {
  id: 'autentique',
  name: 'Autentique',
  docs: 'https://docs.autentique.com.br/',
  hosts: ['api.autentique.com.br'],
  keys: {
    'autentique-api-key': {
      name: 'Autentique API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('autentique'), { word: 'api.autentique.com.br', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.autentique.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
