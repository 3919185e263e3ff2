import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 16 small letters and digits, as samples look. */
export const ultramsg = {
  id: 'ultramsg',
  name: 'UltraMsg',
  docs: 'https://docs.ultramsg.com/',
  hosts: ['api.ultramsg.com'],
  keys: {
    'ultramsg-api-key': {
      name: 'UltraMsg API key',
      shape: [{ base36: 16 }],
      beside: [...tokenNames('ultramsg'), { word: 'api.ultramsg.com', within: 160 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://docs.ultramsg.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends and reads WhatsApp messages of one number.',
    },
  },
} as const satisfies Service
