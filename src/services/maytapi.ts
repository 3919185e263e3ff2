import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens are UUIDs, as samples look. */
export const maytapi = {
  id: 'maytapi',
  name: 'Maytapi',
  docs: 'https://maytapi.com/whatsapp-api-documentation',
  hosts: ['api.maytapi.com', 'maytapi.com'],
  keys: {
    'maytapi-token': {
      name: 'Maytapi API token',
      shape: uuid,
      beside: [...tokenNames('maytapi'), { word: 'x-maytapi-key', within: 30 }],
      carriers: [{ header: 'x-maytapi-key', value: '{key}' }],
      manual: { page: 'https://maytapi.com/', steps: ['Console, Settings, Token', 'Make a new token'] },
      reach: 'Reads and sends WhatsApp messages in the owner’s name.',
    },
  },
} as const satisfies Service
