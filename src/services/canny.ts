import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const canny = {
  id: 'canny',
  name: 'Canny',
  docs: 'https://developers.canny.io/api-reference',
  hosts: ['canny.io'],
  keys: {
    'canny-api-key': {
      name: 'Canny API key',
      shape: uuid,
      beside: [
        ...named(['canny', 'canny_io'], ['_api_key', '_key', '_token', '_api_token', '_secret', '_secret_key']),
        { word: 'canny.io/api', within: 120 },
      ],
      manual: { page: 'https://canny.io/admin/settings/api', steps: ['Settings, API', 'Regenerate the key'] },
      reach: 'Reads and changes posts, and what is known of those who vote.',
    },
  },
} as const satisfies Service
