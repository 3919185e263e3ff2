import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 characters of URL-safe base64 are looked at. */
export const donorbox = {
  id: 'donorbox',
  name: 'Donorbox',
  docs: 'https://github.com/donorbox/donorbox-api',
  hosts: ['donorbox.org'],
  keys: {
    'donorbox-api-key': {
      name: 'Donorbox API key',
      shape: [{ base64url: [60, 90] }],
      beside: apiKeyNames('donorbox'),
      manual: {
        page: 'https://github.com/donorbox/donorbox-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads those who gave.',
    },
  },
} as const satisfies Service
