import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `fe_` and 40 to 120 characters of URL-safe base64, as samples look. */
export const feedly = {
  id: 'feedly',
  name: 'Feedly',
  docs: 'https://developers.feedly.com/',
  hosts: ['cloud.feedly.com', 'api.feedly.com'],
  keys: {
    'feedly-api-key': {
      name: 'Feedly API key',
      shape: ['fe_', { base64url: [40, 120] }],
      beside: [...tokenNames('feedly'), { named: '*access_token' }],
      carriers: [{ header: 'Authorization', value: 'OAuth {key}' }],
      manual: {
        page: 'https://developers.feedly.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
