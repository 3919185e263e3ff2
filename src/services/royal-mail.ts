import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID or 30 to 64 letters and digits are looked at. */
export const royalMail = {
  id: 'royal-mail',
  name: 'Royal Mail',
  docs: 'https://developer.royalmail.net/',
  hosts: ['api.royalmail.net', 'api.parcel.royalmail.com'],
  keys: {
    'royal-mail-api-key': {
      name: 'Royal Mail API key',
      shapes: [uuid, [{ base62: [30, 64] }]],
      beside: [...apiKeyNames('royal_mail', 'royalmail', 'click_and_drop', 'clickdrop')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developer.royalmail.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes shipments and reads orders.',
    },
  },
} as const satisfies Service
