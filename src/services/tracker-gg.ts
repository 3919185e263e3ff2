import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*tracker_gg_api_key' },
        { named: '*tracker_gg_key' },
        { named: '*tracker_gg_token' },
        { named: '*tracker_gg_api_token' },
        { named: '*tracker_gg_access_token' },
        { named: '*tracker_gg_secret' },
        { named: '*tracker_gg_api_secret' },
        { named: '*tracker_gg_access_key' },
        { named: '*trn_api_key' },
        { named: '*trn_key' },
        { named: '*trn_token' },
        { named: '*trn_api_token' },
        { named: '*trn_access_token' },
        { named: '*trn_secret' },
        { named: '*trn_api_secret' },
        { named: '*trn_access_key' },
        { named: '*tracker_network_api_key' },
        { named: '*tracker_network_key' },
        { named: '*tracker_network_token' },
        { named: '*tracker_network_api_token' },
        { named: '*tracker_network_access_token' },
        { named: '*tracker_network_secret' },
        { named: '*tracker_network_api_secret' },
        { named: '*tracker_network_access_key' },
        { word: 'public-api.tracker.gg', within: 160 },
      ],
      carriers: [{ header: 'TRN-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://tracker.gg/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
