import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kayako = {
  id: 'kayako',
  name: 'Kayako',
  docs: 'https://developer.kayako.com/',
  hosts: ['*.kayako.com'],
  keys: {
    'kayako-api-key': {
      name: 'Kayako API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('kayako'),
        { named: '*kayako_client_secret' },
        { named: '*kayako_app_secret' },
        { word: 'kayako.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.kayako.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
