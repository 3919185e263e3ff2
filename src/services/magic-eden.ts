import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*magic_eden_api_key' },
        { named: '*magic_eden_key' },
        { named: '*magic_eden_token' },
        { named: '*magic_eden_api_token' },
        { named: '*magic_eden_access_token' },
        { named: '*magic_eden_secret' },
        { named: '*magic_eden_api_secret' },
        { named: '*magic_eden_access_key' },
        { word: 'api-mainnet.magiceden.dev', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.magiceden.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
