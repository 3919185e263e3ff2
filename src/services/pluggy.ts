import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const pluggy = {
  id: 'pluggy',
  name: 'Pluggy',
  docs: 'https://docs.pluggy.ai/',
  hosts: ['api.pluggy.ai'],
  keys: {
    'pluggy-api-key': {
      name: 'Pluggy API key',
      shape: uuid,
      beside: [...secretNames('pluggy'), { word: 'api.pluggy.ai', within: 160 }],
      manual: { page: 'https://docs.pluggy.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
