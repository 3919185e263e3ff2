import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const groove = {
  id: 'groove',
  name: 'Groove (help desk)',
  docs: 'https://developer.groovehq.com/',
  hosts: ['api.groovehq.com'],
  keys: {
    'groove-api-key': {
      name: 'Groove (help desk) API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('groovehq'),
        { named: '*groovehq_secret' },
        { named: '*groovehq_api_secret' },
        { named: '*groovehq_access_key' },
        { word: 'api.groovehq.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.groovehq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
