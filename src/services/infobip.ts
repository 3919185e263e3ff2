import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 32 hexadecimal digits, a hyphen and a UUID, as the page’s example has. */
export const infobip = {
  id: 'infobip',
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  hosts: ['*.api.infobip.com', 'api.infobip.com'],
  keys: {
    'infobip-api-key': {
      name: 'Infobip API key',
      source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
      shape: [{ hex: 32 }, '-', ...uuid],
      beside: [
        ...named(['infobip', 'info_bip'], ['_api_key', '_key', '_token', '_apikey', '_secret']),
        { word: 'infobip', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'App {key}' }],
      manual: { page: 'https://portal.infobip.com/dev/api-keys', steps: ['API keys', 'Revoke the key'] },
      reach: 'Sends messages and calls at the owner’s cost.',
    },
  },
} as const satisfies Service
