import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 5 to 20 digits, `:` and 32 hexadecimal digits are looked at. */
export const manychat = {
  id: 'manychat',
  name: 'ManyChat',
  docs: 'https://api.manychat.com/swagger',
  hosts: ['api.manychat.com'],
  keys: {
    'manychat-api-key': {
      name: 'ManyChat API key',
      shape: [{ digit: [5, 20] }, ':', { hex: 32 }],
      beside: tokenNames('manychat'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.manychat.com/swagger',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
