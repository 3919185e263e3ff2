import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as its code makes them. */
export const osticket = {
  id: 'osticket',
  name: 'osTicket',
  docs: 'https://docs.osticket.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'osticket-api-key': {
      name: 'osTicket API key',
      source: 'https://github.com/osTicket/osTicket/blob/develop/include/class.api.php',
      shape: [{ hexUpper: 32 }],
      beside: apiKeyNames('osticket'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.osticket.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
