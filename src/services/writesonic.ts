import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const writesonic = {
  id: 'writesonic',
  name: 'Writesonic',
  docs: 'https://docs.writesonic.com/',
  hosts: ['api.writesonic.com'],
  keys: {
    'writesonic-api-key': {
      name: 'Writesonic API key',
      shape: uuid,
      beside: [
        { named: '*writesonic_api_key' },
        { named: '*writesonic_key' },
        { named: '*writesonic_token' },
        { named: '*writesonic_api_token' },
        { named: '*writesonic_access_token' },
        { named: '*writesonic_secret' },
        { named: '*writesonic_api_secret' },
        { named: '*writesonic_access_key' },
        { named: '*chatsonic_api_key' },
        { named: '*chatsonic_key' },
        { named: '*chatsonic_token' },
        { named: '*chatsonic_api_token' },
        { named: '*chatsonic_access_token' },
        { named: '*chatsonic_secret' },
        { named: '*chatsonic_api_secret' },
        { named: '*chatsonic_access_key' },
        { named: '*botsonic_api_key' },
        { named: '*botsonic_key' },
        { named: '*botsonic_token' },
        { named: '*botsonic_api_token' },
        { named: '*botsonic_access_token' },
        { named: '*botsonic_secret' },
        { named: '*botsonic_api_secret' },
        { named: '*botsonic_access_key' },
        { word: 'api.writesonic.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.writesonic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
