import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const bulksms = {
  id: 'bulksms',
  name: 'BulkSMS',
  docs: 'https://www.bulksms.com/developer/json/v1/',
  hosts: ['api.bulksms.com'],
  keys: {
    'bulksms-api-key': {
      name: 'BulkSMS API key',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('bulksms'), { word: 'api.bulksms.com', within: 160 }],
      manual: {
        page: 'https://www.bulksms.com/developer/json/v1/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
