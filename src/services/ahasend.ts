import type { Service } from '../model/service.ts'

/** API keys: `aha-sk-` and 64 characters; 32 to 80 of URL-safe base64 are looked at. */
export const ahasend = {
  id: 'ahasend',
  name: 'AhaSend',
  docs: 'https://ahasend.com/docs',
  hosts: ['api.ahasend.com'],
  keys: {
    'ahasend-api-key': {
      name: 'AhaSend API key',
      source: 'https://github.com/AhaSend/ahasend-go/blob/045b62aa4afd9cf9065c324641c92c963c3a4465/README.md',
      shape: ['aha-sk-', { base64url: [32, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ahasend.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
