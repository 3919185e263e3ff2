import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 1 to 6 digits, `/` and 40 hexadecimal digits are looked at. */
export const treasureData = {
  id: 'treasure-data',
  name: 'Treasure Data',
  docs: 'https://docs.treasuredata.com/',
  hosts: ['api.treasuredata.com', 'api.eu01.treasuredata.com'],
  keys: {
    'treasure-data-api-key': {
      name: 'Treasure Data API key',
      shape: [{ digit: [1, 6] }, '/', { hex: 40 }],
      beside: named(['treasure_data', 'td'], ['_api_key', '_token', '_key', '_master_key', '_write_key']),
      carriers: [{ header: 'Authorization', value: 'TD1 {key}' }],
      manual: {
        page: 'https://docs.treasuredata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
