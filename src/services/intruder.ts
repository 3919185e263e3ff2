import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 30 to 120 letters and digits are looked at; no page says how many. */
export const intruder = {
  id: 'intruder',
  name: 'Intruder',
  docs: 'https://developers.intruder.io/',
  hosts: ['api.intruder.io'],
  keys: {
    'intruder-api-token': {
      name: 'Intruder API token',
      shape: [{ base64url: [30, 120] }],
      beside: [...tokenNames('intruder', 'intruder_io')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.intruder.io/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Starts scans and reads their findings.',
    },
  },
} as const satisfies Service
