import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const traveltime = {
  id: 'traveltime',
  name: 'TravelTime',
  docs: 'https://docs.traveltime.com/',
  hosts: ['api.traveltimeapp.com'],
  keys: {
    'traveltime-api-key': {
      name: 'TravelTime API key',
      shapes: [[{ hex: 32 }], uuid],
      beside: [...apiKeyNames('traveltime', 'travel_time')],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.traveltime.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With the application’s id: uses its quota.',
    },
  },
} as const satisfies Service
