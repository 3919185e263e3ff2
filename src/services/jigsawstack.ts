import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and a long run of letters and digits; no page says how long. */
export const jigsawstack = {
  id: 'jigsawstack',
  name: 'JigsawStack',
  docs: 'https://jigsawstack.com/docs/api-reference/authentication',
  hosts: ['api.jigsawstack.com'],
  keys: {
    'jigsawstack-api-key': {
      name: 'JigsawStack API key',
      shape: ['sk_', { base62: [60, 260] }],
      beside: [...apiKeyNames('jigsawstack', 'jigsaw_stack')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://jigsawstack.com/docs/api-reference/authentication',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads pages, translates and asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
