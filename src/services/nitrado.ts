import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 characters of URL-safe base64 are looked at. */
export const nitrado = {
  id: 'nitrado',
  name: 'Nitrado',
  docs: 'https://doc.nitrado.net/',
  hosts: ['api.nitrado.net'],
  keys: {
    'nitrado-api-key': {
      name: 'Nitrado API key',
      shape: [{ base64url: [60, 90] }],
      beside: [...tokenNames('nitrado'), { named: '*nitrado_long_life_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://doc.nitrado.net/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Controls game servers of its owner.',
    },
  },
} as const satisfies Service
