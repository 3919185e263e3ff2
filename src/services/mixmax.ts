import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const mixmax = {
  id: 'mixmax',
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com/',
  hosts: ['api.mixmax.com'],
  keys: {
    'mixmax-api-key': {
      name: 'Mixmax API key',
      shape: uuid,
      beside: [...tokenNames('mixmax'), { word: 'api.mixmax.com', within: 160 }],
      carriers: [{ header: 'X-API-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.mixmax.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
