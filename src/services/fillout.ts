import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_prod_` and 80 to 200 characters of URL-safe base64, as samples look. */
export const fillout = {
  id: 'fillout',
  name: 'Fillout',
  docs: 'https://www.fillout.com/help/fillout-rest-api',
  hosts: ['api.fillout.com'],
  keys: {
    'fillout-api-key': {
      name: 'Fillout API key',
      shape: ['sk_prod_', { base64url: [80, 200] }],
      beside: apiKeyNames('fillout'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.fillout.com/help/fillout-rest-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
