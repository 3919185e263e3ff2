import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 32 to 64 characters of URL-safe base64 are looked at. */
export const cdn77 = {
  id: 'cdn77',
  name: 'CDN77',
  docs: 'https://client.cdn77.com/support/api-docs/',
  hosts: ['api.cdn77.com'],
  keys: {
    'cdn77-api-token': {
      name: 'CDN77 API token',
      shape: [{ base64url: [32, 64] }],
      beside: tokenNames('cdn77'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://client.cdn77.com/support/api-docs/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes and purges CDN resources.',
    },
  },
} as const satisfies Service
