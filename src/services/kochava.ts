import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kochava = {
  id: 'kochava',
  name: 'Kochava',
  docs: 'https://support.kochava.com/',
  hosts: ['reporting.api.kochava.com'],
  keys: {
    'kochava-api-key': {
      name: 'Kochava API key',
      shape: uuidAny,
      beside: [...apiKeyNames('kochava'), { word: 'reporting.api.kochava.com', within: 160 }],
      manual: {
        page: 'https://support.kochava.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
