import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const magicEden = {
  id: 'magic-eden',
  name: 'Magic Eden',
  docs: 'https://docs.magiceden.io/',
  hosts: ['api-mainnet.magiceden.dev'],
  keys: {
    'magic-eden-api-key': {
      name: 'Magic Eden API key',
      shape: uuid,
      beside: [...apiKeyNames('magic_eden'), { word: 'api-mainnet.magiceden.dev', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.magiceden.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
