import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const flipside = {
  id: 'flipside',
  name: 'Flipside',
  docs: 'https://docs.flipsidecrypto.com/',
  hosts: ['api-v2.flipsidecrypto.xyz'],
  keys: {
    'flipside-api-key': {
      name: 'Flipside API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('flipside', 'flipside_crypto', 'shroomdk', 'shroom'),
        { word: 'api-v2.flipsidecrypto.xyz', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.flipsidecrypto.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
