import type { Service } from '../model/service.ts'

/** API keys: `MLY|`, 14 to 18 digits, `|` and 32 hexadecimal digits, as samples look. */
export const mapillary = {
  id: 'mapillary',
  name: 'Mapillary',
  docs: 'https://www.mapillary.com/developer/api-documentation',
  hosts: ['graph.mapillary.com'],
  keys: {
    'mapillary-api-key': {
      name: 'Mapillary API key',
      shape: ['MLY|', { digit: [14, 18] }, '|', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'OAuth {key}' }],
      manual: {
        page: 'https://www.mapillary.com/developer/api-documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
