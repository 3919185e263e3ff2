import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const attom = {
  id: 'attom',
  name: 'ATTOM',
  docs: 'https://api.developer.attomdata.com/',
  hosts: ['api.gateway.attomdata.com'],
  keys: {
    'attom-api-key': {
      name: 'ATTOM API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('attom', 'attomdata'), { word: 'api.gateway.attomdata.com', within: 160 }],
      manual: {
        page: 'https://api.developer.attomdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
