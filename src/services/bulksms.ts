import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*bulksms_secret' },
        { named: '*bulksms_client_secret' },
        { named: '*bulksms_api_secret' },
        { named: '*bulksms_app_secret' },
        { word: 'api.bulksms.com', within: 160 },
      ],
      manual: {
        page: 'https://www.bulksms.com/developer/json/v1/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
