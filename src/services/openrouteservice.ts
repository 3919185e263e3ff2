import type { Service } from '../model/service.ts'

/** API keys: `5b3ce3597851110001cf6248` and 32 hexadecimal digits, as samples look. */
export const openrouteservice = {
  id: 'openrouteservice',
  name: 'openrouteservice',
  docs: 'https://openrouteservice.org/dev/',
  hosts: ['api.openrouteservice.org'],
  keys: {
    'openrouteservice-api-key': {
      name: 'openrouteservice API key',
      shape: ['5b3ce3597851110001cf6248', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://openrouteservice.org/dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
