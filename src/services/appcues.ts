import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const appcues = {
  id: 'appcues',
  name: 'Appcues',
  docs: 'https://docs.appcues.com/',
  hosts: ['api.appcues.com'],
  keys: {
    'appcues-api-key': {
      name: 'Appcues API key',
      shape: uuid,
      beside: [...secretNames('appcues'), { word: 'api.appcues.com', within: 160 }],
      manual: { page: 'https://docs.appcues.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
