import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const sipgate = {
  id: 'sipgate',
  name: 'sipgate',
  docs: 'https://developer.sipgate.io/',
  hosts: ['api.sipgate.com'],
  keys: {
    'sipgate-api-key': {
      name: 'sipgate API key',
      shape: uuid,
      beside: [...tokenNames('sipgate'), { word: 'api.sipgate.com', within: 160 }],
      manual: {
        page: 'https://developer.sipgate.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
