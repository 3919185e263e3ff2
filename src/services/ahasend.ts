import type { Service } from '../model/service.ts'

/** API keys: `aha-sk-` and 32 to 80 characters of URL-safe base64, as samples look. */
export const ahasend = {
  id: 'ahasend',
  name: 'AhaSend',
  docs: 'https://ahasend.com/docs',
  hosts: ['api.ahasend.com'],
  keys: {
    'ahasend-api-key': {
      name: 'AhaSend API key',
      shape: ['aha-sk-', { base64url: [32, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ahasend.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
