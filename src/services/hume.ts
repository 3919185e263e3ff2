import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys have 48 letters and digits, secret keys 64, as samples look. */
export const hume = {
  id: 'hume',
  name: 'Hume',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  hosts: ['api.hume.ai', 'platform.hume.ai'],
  keys: {
    'hume-api-key': {
      name: 'Hume API or secret key',
      shapes: [[{ base62: 48 }], [{ base62: 64 }]],
      beside: [
        ...named(['hume', 'hume_ai'], ['_api_key', '_secret_key', '_key', '_secret', '_token']),
        { word: 'api.hume.ai', within: 200 },
      ],
      carriers: [{ header: 'X-Hume-Api-Key', value: '{key}' }],
      manual: { page: 'https://platform.hume.ai/settings/keys', steps: ['API keys', 'Regenerate the keys'] },
      reach: 'Uses voice models at the cost of the account and reads its chats.',
    },
  },
} as const satisfies Service
