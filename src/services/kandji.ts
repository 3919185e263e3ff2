import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
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
      beside: [...tokenNames('kandji', 'iru'), { word: 'api.kandji.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api-docs.kandji.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
