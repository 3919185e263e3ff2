import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const allegro = {
  id: 'allegro',
  name: 'Allegro',
  docs: 'https://developer.allegro.pl/',
  hosts: ['api.allegro.pl', 'allegro.pl'],
  keys: {
    'allegro-api-key': {
      name: 'Allegro API key',
      shape: [{ base62: 64 }],
      beside: [...secretNames('allegro'), { word: 'api.allegro.pl', within: 160 }],
      manual: {
        page: 'https://developer.allegro.pl/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
