import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*donorbox_api_key' },
        { named: '*donorbox_key' },
        { named: '*donorbox_token' },
        { named: '*donorbox_api_token' },
        { named: '*donorbox_access_token' },
        { named: '*donorbox_secret' },
        { named: '*donorbox_api_secret' },
        { named: '*donorbox_access_key' },
      ],
      manual: {
        page: 'https://github.com/donorbox/donorbox-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads those who gave.',
    },
  },
} as const satisfies Service
