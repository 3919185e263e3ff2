import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const guruCards = {
  id: 'guru-cards',
  name: 'Guru (cards)',
  docs: 'https://developer.getguru.com/',
  hosts: ['api.getguru.com'],
  keys: {
    'guru-cards-api-key': {
      name: 'Guru (cards) API key',
      shape: uuid,
      beside: [...tokenNames('getguru', 'guru_user'), { word: 'api.getguru.com', within: 160 }],
      manual: {
        page: 'https://developer.getguru.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
