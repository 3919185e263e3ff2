import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 40 to 400 letters and digits are looked at; no page says how many. */
export const genezio = {
  id: 'genezio',
  name: 'Genezio',
  docs: 'https://genezio.com/docs/',
  hosts: ['dev.api.genez.io'],
  keys: {
    'genezio-access-token': {
      name: 'Genezio access token',
      shape: [{ base64url: [40, 400] }],
      beside: [...tokenNames('genezio')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://genezio.com/docs/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Deploys and manages projects.',
    },
  },
} as const satisfies Service
