import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const webengage = {
  id: 'webengage',
  name: 'WebEngage',
  docs: 'https://docs.webengage.com/',
  hosts: ['api.webengage.com'],
  keys: {
    'webengage-api-key': {
      name: 'WebEngage API key',
      shape: uuid,
      beside: [...apiKeyNames('webengage'), { word: 'api.webengage.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.webengage.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
