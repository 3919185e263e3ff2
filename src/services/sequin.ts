import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 characters of URL-safe base64, as its code makes them. */
export const sequin = {
  id: 'sequin',
  name: 'Sequin',
  docs: 'https://sequinstream.com/docs/management-api/introduction',
  hosts: ['api.sequinstream.com', 'console.sequinstream.com'],
  selfHosted: true,
  keys: {
    'sequin-api-token': {
      name: 'Sequin API token',
      source:
        'https://github.com/sequinstream/sequin/blob/1284e72b683b66c6b27c82ed423f974776ef288a/lib/sequin/api_tokens/api_token.ex',
      shape: [{ base64url: 64 }],
      beside: [...tokenNames('sequin', 'sequinstream'), { word: 'api.sequinstream.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: {
        page: 'https://console.sequinstream.com/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes databases, sinks and backfills of the account.',
    },
  },
} as const satisfies Service
