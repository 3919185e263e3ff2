import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 128 hexadecimal digits are looked at. */
export const squadcast = {
  id: 'squadcast',
  name: 'Squadcast',
  docs: 'https://support.squadcast.com/',
  hosts: ['api.squadcast.com', 'auth.squadcast.com'],
  keys: {
    'squadcast-api-key': {
      name: 'Squadcast API key',
      shape: [{ hex: [64, 128] }],
      beside: [...tokenNames('squadcast'), { named: '*squadcast_refresh_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://support.squadcast.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
