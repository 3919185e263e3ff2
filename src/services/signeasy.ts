import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 200 letters and digits are looked at. */
export const signeasy = {
  id: 'signeasy',
  name: 'Signeasy',
  docs: 'https://docs.signeasy.com/',
  hosts: ['api.signeasy.com'],
  keys: {
    'signeasy-api-key': {
      name: 'Signeasy API key',
      shape: [{ base62: [40, 200] }],
      beside: tokenNames('signeasy'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.signeasy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
