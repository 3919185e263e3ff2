import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const worldtides = {
  id: 'worldtides',
  name: 'WorldTides',
  docs: 'https://www.worldtides.info/apidocs',
  hosts: ['www.worldtides.info'],
  keys: {
    'worldtides-api-key': {
      name: 'WorldTides API key',
      shape: uuid,
      beside: [...apiKeyNames('worldtides', 'world_tides'), { word: 'www.worldtides.info/api', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://www.worldtides.info/apidocs',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
