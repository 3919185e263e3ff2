import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 12 letters in lower case and digits, as samples look. */
export const ebird = {
  id: 'ebird',
  name: 'eBird',
  docs: 'https://documenter.getpostman.com/view/664302/S1ENwy59',
  hosts: ['api.ebird.org'],
  keys: {
    'ebird-api-key': {
      name: 'eBird API key',
      shape: [{ base36: 12 }],
      beside: [...apiKeyNames('ebird', 'e_bird')],
      carriers: [{ header: 'X-eBirdApiToken', value: '{key}' }, { query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://documenter.getpostman.com/view/664302/S1ENwy59',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
