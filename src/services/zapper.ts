import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*zapper_api_key' },
        { named: '*zapper_key' },
        { named: '*zapper_token' },
        { named: '*zapper_api_token' },
        { named: '*zapper_access_token' },
        { named: '*zapper_secret' },
        { named: '*zapper_api_secret' },
        { named: '*zapper_access_key' },
        { named: '*zapper_fi_api_key' },
        { named: '*zapper_fi_key' },
        { named: '*zapper_fi_token' },
        { named: '*zapper_fi_api_token' },
        { named: '*zapper_fi_access_token' },
        { named: '*zapper_fi_secret' },
        { named: '*zapper_fi_api_secret' },
        { named: '*zapper_fi_access_key' },
        { word: 'api.zapper.xyz', within: 160 },
      ],
      carriers: [{ header: 'x-zapper-api-key', value: '{key}' }],
      manual: { page: 'https://build.zapper.xyz/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
