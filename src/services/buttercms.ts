import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as in the examples of its own clients. */
export const buttercms = {
  id: 'buttercms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  hosts: ['api.buttercms.com'],
  keys: {
    'buttercms-api-token': {
      name: 'ButterCMS API token',
      source: 'https://buttercms.com/docs/api/',
      shape: [{ hex: 40 }],
      beside: [
        ...named(
          ['butter_cms', 'butter'],
          ['_api_token', '_api_key', '_token', '_key', '_read_token', '_write_token', '_auth_token'],
        ),
        { word: 'api.buttercms.com', within: 200 },
      ],
      carriers: [{ query: 'auth_token' }],
      manual: { page: 'https://buttercms.com/settings', steps: ['Settings', 'Regenerate the token'] },
      reach: 'Reads what is published; a write token changes it.',
    },
  },
} as const satisfies Service
