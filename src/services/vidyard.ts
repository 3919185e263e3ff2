import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 characters of URL-safe base64 are looked at. */
export const vidyard = {
  id: 'vidyard',
  name: 'Vidyard',
  docs: 'https://knowledge.vidyard.com/',
  hosts: ['api.vidyard.com'],
  keys: {
    'vidyard-api-key': {
      name: 'Vidyard API key',
      shape: [{ base64url: [20, 40] }],
      beside: tokenNames('vidyard'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://knowledge.vidyard.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
