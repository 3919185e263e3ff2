import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `secret_`, as the page says, and 20 to 40 letters and digits, as samples look. */
export const bytescale = {
  id: 'bytescale',
  name: 'Bytescale (Upload.io)',
  docs: 'https://www.bytescale.com/docs/',
  hosts: ['api.bytescale.com', 'api.upload.io'],
  keys: {
    'bytescale-api-key': {
      name: 'Bytescale (Upload.io) API key',
      source: 'https://bytescale.com/docs/auth/api-keys',
      shape: ['secret_', { base62: [20, 40] }],
      beside: [
        ...apiKeyNames('bytescale'),
        { named: '*bytescale_secret_api_key' },
        ...apiKeyNames('upload_io'),
        { named: '*upload_io_secret_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.bytescale.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
