import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const databox = {
  id: 'databox',
  name: 'Databox',
  docs: 'https://developers.databox.com/',
  hosts: ['push.databox.com'],
  keys: {
    'databox-api-key': {
      name: 'Databox API key',
      shape: [{ base62: [20, 64] }],
      beside: [...tokenNames('databox'), { named: '*databox_push_token' }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.databox.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds figures to the owner’s boards.',
    },
  },
} as const satisfies Service
