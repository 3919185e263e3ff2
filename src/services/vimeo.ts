import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com/',
  hosts: ['api.vimeo.com'],
  keys: {
    'vimeo-api-key': {
      name: 'Vimeo API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('vimeo'), { word: 'api.vimeo.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.vimeo.com/apps', steps: ['Open the app', 'Revoke the access token'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
