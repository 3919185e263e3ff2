import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*osticket_api_key' },
        { named: '*osticket_key' },
        { named: '*osticket_token' },
        { named: '*osticket_api_token' },
        { named: '*osticket_access_token' },
        { named: '*osticket_secret' },
        { named: '*osticket_api_secret' },
        { named: '*osticket_access_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.osticket.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
