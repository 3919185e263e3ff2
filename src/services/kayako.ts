import type { Service } from '../model/service.ts'
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
        { named: '*kayako_api_key' },
        { named: '*kayako_key' },
        { named: '*kayako_token' },
        { named: '*kayako_api_token' },
        { named: '*kayako_access_token' },
        { named: '*kayako_secret' },
        { named: '*kayako_api_secret' },
        { named: '*kayako_access_key' },
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
