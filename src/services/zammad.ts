import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 48 random bytes in URL-safe base64, 64 characters, as its own code makes them. */
export const zammad = {
  id: 'zammad',
  name: 'Zammad',
  docs: 'https://docs.zammad.org/',
  hosts: ['*.zammad.com'],
  selfHosted: true,
  keys: {
    'zammad-token': {
      name: 'Zammad access token',
      source: 'https://github.com/zammad/zammad/blob/09681ceab3afdc362e40bc78869c5d4179c138c3/app/models/token.rb',
      shape: [{ base64url: 64 }],
      beside: [...tokenNames('zammad'), { named: '*zammad_http_token' }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.zammad.org/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
