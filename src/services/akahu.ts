import type { Service } from '../model/service.ts'

/** Tokens: `user_token_` or `app_token_`, as the page shows, and 20 to 32 small letters and digits. An app’s goes along as `X-Akahu-ID`. */
export const akahu = {
  id: 'akahu',
  name: 'Akahu',
  docs: 'https://developers.akahu.nz/',
  hosts: ['api.akahu.io'],
  keys: {
    'akahu-api-key': {
      name: 'Akahu API key',
      source: 'https://developers.akahu.nz/changelog/new-header-required-x-akahu-id',
      shape: [{ oneOf: ['user_token_', 'app_token_'] }, { base36: [20, 32] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-Akahu-ID', value: '{key}' },
      ],
      manual: {
        page: 'https://developers.akahu.nz/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
