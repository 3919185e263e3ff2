import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const yapily = {
  id: 'yapily',
  name: 'Yapily',
  docs: 'https://docs.yapily.com/',
  hosts: ['api.yapily.com'],
  keys: {
    'yapily-api-key': {
      name: 'Yapily API key',
      shape: uuid,
      beside: [
        ...secretNames('yapily', 'yapily_application'),
        { named: '*yapily_application_application_secret' },
        { word: 'api.yapily.com', within: 160 },
      ],
      manual: { page: 'https://docs.yapily.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
