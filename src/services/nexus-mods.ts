import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('nexusmods', 'unex'),
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://app.swaggerhub.com/apis-docs/NexusMods/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes mods in its owner’s name, and downloads.',
    },
  },
} as const satisfies Service
