import type { Service } from '../model/service.ts'
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
        { named: '*canny_api_key' },
        { named: '*canny_key' },
        { named: '*canny_token' },
        { named: '*canny_api_token' },
        { named: '*canny_secret' },
        { named: '*canny_secret_key' },
        { named: '*canny_io_api_key' },
        { named: '*canny_io_key' },
        { named: '*canny_io_token' },
        { named: '*canny_io_api_token' },
        { named: '*canny_io_secret' },
        { named: '*canny_io_secret_key' },
        { word: 'canny.io/api', within: 120 },
      ],
      manual: { page: 'https://canny.io/admin/settings/api', steps: ['Settings, API', 'Regenerate the key'] },
      reach: 'Reads and changes posts, and what is known of those who vote.',
    },
  },
} as const satisfies Service
