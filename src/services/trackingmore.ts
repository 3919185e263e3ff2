import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 8 small letters and digits, `-`, 4 small letters and digits, `-`, 4 small letters and digits, `-`, 4 small
 * letters and digits, `-` and 12 small letters and digits, as samples look.
 */
export const trackingmore = {
  id: 'trackingmore',
  name: 'TrackingMore',
  docs: 'https://www.trackingmore.com/docs/',
  hosts: ['api.trackingmore.com'],
  keys: {
    'trackingmore-api-key': {
      name: 'TrackingMore API key',
      shape: [{ base36: 8 }, '-', { base36: 4 }, '-', { base36: 4 }, '-', { base36: 4 }, '-', { base36: 12 }],
      beside: [...apiKeyNames('trackingmore'), { word: 'api.trackingmore.com', within: 160 }],
      carriers: [{ header: 'Tracking-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://www.trackingmore.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds parcels that are followed.',
    },
  },
} as const satisfies Service
