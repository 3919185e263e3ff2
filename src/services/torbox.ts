import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const torbox = {
  id: 'torbox',
  name: 'TorBox',
  docs: 'https://api-docs.torbox.app/',
  hosts: ['api.torbox.app'],
  keys: {
    'torbox-api-key': {
      name: 'TorBox API key',
      shape: uuid,
      beside: [...apiKeyNames('torbox'), { word: 'api.torbox.app', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api-docs.torbox.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
