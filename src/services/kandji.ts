import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kandji = {
  id: 'kandji',
  name: 'Iru (Kandji)',
  docs: 'https://api-docs.kandji.io/',
  hosts: ['*.api.kandji.io'],
  keys: {
    'kandji-api-key': {
      name: 'Iru (Kandji) API key',
      shape: uuid,
      beside: [
        { named: '*kandji_token' },
        { named: '*kandji_api_token' },
        { named: '*kandji_access_token' },
        { named: '*kandji_api_key' },
        { named: '*kandji_key' },
        { named: '*kandji_pat' },
        { named: '*kandji_personal_access_token' },
        { named: '*kandji_auth_token' },
        { named: '*iru_token' },
        { named: '*iru_api_token' },
        { named: '*iru_access_token' },
        { named: '*iru_api_key' },
        { named: '*iru_key' },
        { named: '*iru_pat' },
        { named: '*iru_personal_access_token' },
        { named: '*iru_auth_token' },
        { word: 'api.kandji.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api-docs.kandji.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
