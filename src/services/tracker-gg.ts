import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const trackerGg = {
  id: 'tracker-gg',
  name: 'Tracker Network',
  docs: 'https://tracker.gg/developers',
  hosts: ['public-api.tracker.gg'],
  keys: {
    'tracker-gg-api-key': {
      name: 'Tracker Network API key',
      shape: uuid,
      beside: [...apiKeyNames('tracker_gg', 'trn', 'tracker_network'), { word: 'public-api.tracker.gg', within: 160 }],
      carriers: [{ header: 'TRN-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://tracker.gg/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
