import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hightouch = {
  id: 'hightouch',
  name: 'Hightouch',
  docs: 'https://hightouch.com/docs/developer-tools/api-guide',
  hosts: ['api.hightouch.com'],
  keys: {
    'hightouch-api-key': {
      name: 'Hightouch API key',
      shape: uuid,
      beside: [...apiKeyNames('hightouch'), { word: 'api.hightouch.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://hightouch.com/docs/developer-tools/api-guide',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
