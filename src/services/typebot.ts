import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 24 letters and digits. */
export const typebot = {
  id: 'typebot',
  name: 'Typebot',
  docs: 'https://docs.typebot.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'typebot-api-key': {
      name: 'Typebot API key',
      source:
        'https://github.com/baptisteArno/typebot.io/blob/11695efb57011d5899202f474e688a77dd5a9f32/apps/builder/src/pages/api/users/[userId]/api-tokens.ts',
      shape: [{ base62: 24 }],
      beside: tokenNames('typebot'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.typebot.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes bots.',
    },
  },
} as const satisfies Service
