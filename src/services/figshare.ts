import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 128 hexadecimal digits, as samples look. */
export const figshare = {
  id: 'figshare',
  name: 'figshare',
  docs: 'https://docs.figshare.com/',
  hosts: ['api.figshare.com'],
  keys: {
    'figshare-api-key': {
      name: 'figshare API key',
      shape: [{ hex: 128 }],
      beside: [...tokenNames('figshare'), { word: 'api.figshare.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://docs.figshare.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes records in its owner’s name.',
    },
  },
} as const satisfies Service
