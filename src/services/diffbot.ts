import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Tokens: 32 hexadecimal digits, as samples look. */
export const diffbot = {
  id: 'diffbot',
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com/docs/authentication',
  hosts: ['api.diffbot.com', 'kg.diffbot.com'],
  keys: {
    'diffbot-token': {
      name: 'Diffbot token',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['diffbot', 'diff_bot'], ['_token', '_api_token', '_api_key', '_key']),
        { word: 'api.diffbot.com', within: 200 },
      ],
      carriers: [{ query: 'token' }],
      access: 'read',
      manual: { page: 'https://app.diffbot.com', steps: ['API token', 'Write to support: they replace it'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
