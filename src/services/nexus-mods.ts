import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 120 characters of base64 are looked at. */
export const nexusMods = {
  id: 'nexus-mods',
  name: 'Nexus Mods',
  docs: 'https://app.swaggerhub.com/apis-docs/NexusMods/',
  hosts: ['api.nexusmods.com'],
  keys: {
    'nexus-mods-api-key': {
      name: 'Nexus Mods API key',
      shape: [{ base64: [60, 120] }],
      beside: [
        { named: '*nexusmods_api_key' },
        { named: '*nexusmods_key' },
        { named: '*nexusmods_token' },
        { named: '*nexusmods_api_token' },
        { named: '*nexusmods_access_token' },
        { named: '*nexusmods_secret' },
        { named: '*nexusmods_api_secret' },
        { named: '*nexusmods_access_key' },
        { named: '*unex_api_key' },
        { named: '*unex_key' },
        { named: '*unex_token' },
        { named: '*unex_api_token' },
        { named: '*unex_access_token' },
        { named: '*unex_secret' },
        { named: '*unex_api_secret' },
        { named: '*unex_access_key' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://app.swaggerhub.com/apis-docs/NexusMods/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes mods in its owner’s name, and downloads.',
    },
  },
} as const satisfies Service
