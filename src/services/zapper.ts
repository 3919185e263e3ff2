import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const zapper = {
  id: 'zapper',
  name: 'Zapper',
  docs: 'https://build.zapper.xyz/',
  hosts: ['api.zapper.xyz', 'public.zapper.xyz'],
  keys: {
    'zapper-api-key': {
      name: 'Zapper API key',
      shape: uuid,
      beside: [...apiKeyNames('zapper', 'zapper_fi'), { word: 'api.zapper.xyz', within: 160 }],
      carriers: [{ header: 'x-zapper-api-key', value: '{key}' }],
      manual: { page: 'https://build.zapper.xyz/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
