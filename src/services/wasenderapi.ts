import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Keys of a session: 64 hexadecimal digits, as samples look. */
export const wasenderapi = {
  id: 'wasenderapi',
  name: 'WasenderAPI',
  docs: 'https://wasenderapi.com/api-docs',
  hosts: ['wasenderapi.com', 'www.wasenderapi.com'],
  keys: {
    'wasenderapi-api-key': {
      name: 'WasenderAPI key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('wasender'), ...tokenNames('wasenderapi'), { word: 'wasenderapi.com', within: 300 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wasenderapi.com/', steps: ['Dashboard, Sessions, open the session', 'Regenerate its API key'] },
      reach: 'Reads and sends WhatsApp messages in the owner’s name.',
    },
  },
} as const satisfies Service
