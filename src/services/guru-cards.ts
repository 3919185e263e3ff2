import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*getguru_token' },
        { named: '*getguru_api_token' },
        { named: '*getguru_access_token' },
        { named: '*getguru_api_key' },
        { named: '*getguru_key' },
        { named: '*getguru_pat' },
        { named: '*getguru_personal_access_token' },
        { named: '*getguru_auth_token' },
        { named: '*guru_user_token' },
        { named: '*guru_user_api_token' },
        { named: '*guru_user_access_token' },
        { named: '*guru_user_api_key' },
        { named: '*guru_user_key' },
        { named: '*guru_user_pat' },
        { named: '*guru_user_personal_access_token' },
        { named: '*guru_user_auth_token' },
        { word: 'api.getguru.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.getguru.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
