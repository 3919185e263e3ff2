import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const threemaGateway = {
  id: 'threema-gateway',
  name: 'Threema Gateway',
  docs: 'https://gateway.threema.ch/en/developer/api',
  hosts: ['msgapi.threema.ch'],
  keys: {
    'threema-gateway-api-key': {
      name: 'Threema Gateway API key',
      shape: [{ base62: 16 }],
      beside: [...secretNames('threema', 'threema_gateway'), { word: 'msgapi.threema.ch', within: 160 }],
      carriers: [{ query: 'secret' }],
      manual: {
        page: 'https://gateway.threema.ch/en/developer/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages in the owner’s name.',
    },
  },
} as const satisfies Service
