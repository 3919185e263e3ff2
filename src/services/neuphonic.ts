import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 64 hexadecimal digits, `.` and a UUID. */
export const neuphonic = {
  id: 'neuphonic',
  name: 'Neuphonic',
  docs: 'https://docs.neuphonic.com/api-keys',
  hosts: ['api.neuphonic.com', 'app.neuphonic.com'],
  keys: {
    'neuphonic-api-key': {
      name: 'Neuphonic API key',
      shape: [{ hex: 64 }, '.', ...uuid],
      beside: [...apiKeyNames('neuphonic'), { word: 'neuphonic', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://app.neuphonic.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes speech at the cost of the account.',
    },
  },
} as const satisfies Service
