import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens: `lm_` and letters and digits; no page says how many. */
export const lettermint = {
  id: 'lettermint',
  name: 'Lettermint',
  docs: 'https://docs.lettermint.co/',
  hosts: ['api.lettermint.co', 'dash.lettermint.co'],
  keys: {
    'lettermint-api-token': {
      name: 'Lettermint API token',
      shape: ['lm_', { word: [24, 80] }],
      beside: [...tokenNames('lettermint'), { word: 'api.lettermint.co', within: 160 }],
      carriers: [
        { header: 'x-lettermint-token', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      access: 'write',
      manual: { page: 'https://dash.lettermint.co/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Sends mail in the name of the project.',
    },
  },
} as const satisfies Service
