import type { Service } from '../model/service.ts'

/** API keys: `5ae2e3f221c38a28845f05b6` and 32 hexadecimal digits, as samples look. */
export const opentripmap = {
  id: 'opentripmap',
  name: 'OpenTripMap',
  docs: 'https://dev.opentripmap.org/docs',
  hosts: ['api.opentripmap.com'],
  keys: {
    'opentripmap-api-key': {
      name: 'OpenTripMap API key',
      shape: ['5ae2e3f221c38a28845f05b6', { hex: 32 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://dev.opentripmap.org/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
