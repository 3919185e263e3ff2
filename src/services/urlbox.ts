import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const urlbox = {
  id: 'urlbox',
  name: 'Urlbox',
  docs: 'https://urlbox.com/docs/',
  hosts: ['api.urlbox.com', 'api.urlbox.io'],
  keys: {
    'urlbox-api-key': {
      name: 'Urlbox API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('urlbox'), { word: 'api.urlbox.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://urlbox.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
