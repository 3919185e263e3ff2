import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: a capital A and 60 to 80 letters and digits of base 32, as samples look. */
export const tonapi = {
  id: 'tonapi',
  name: 'TonAPI',
  docs: 'https://docs.tonconsole.com/tonapi/rest-api',
  hosts: ['tonapi.io', 'testnet.tonapi.io', 'tonconsole.com'],
  keys: {
    'tonapi-api-key': {
      name: 'TonAPI API key',
      shape: ['A', { base32: [58, 80] }],
      beside: [...apiKeyNames('tonapi', 'ton_api', 'tonconsole', 'ton_console')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.tonconsole.com/tonapi/rest-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to the TON blockchain.',
    },
  },
} as const satisfies Service
