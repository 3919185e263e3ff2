import type { Service } from '../model/service.ts'
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
        { named: '*infobip_api_key' },
        { named: '*infobip_key' },
        { named: '*infobip_token' },
        { named: '*infobip_apikey' },
        { named: '*infobip_secret' },
        { named: '*info_bip_api_key' },
        { named: '*info_bip_key' },
        { named: '*info_bip_token' },
        { named: '*info_bip_apikey' },
        { named: '*info_bip_secret' },
        { word: 'infobip', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'App {key}' }],
      manual: { page: 'https://portal.infobip.com/dev/api-keys', steps: ['API keys', 'Revoke the key'] },
      reach: 'Sends messages and calls at the owner’s cost.',
    },
  },
} as const satisfies Service
