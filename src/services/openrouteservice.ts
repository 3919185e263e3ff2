import type { Service } from '../model/service.ts'

/**
 * API keys: `5b3ce3597851110001cf6248`, the id of openrouteservice at its gateway, and 32 hexadecimal digits; since 2025 the
 * base64 of a JSON object that has both and the name of a hash. As samples look.
 */
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
    'openrouteservice-new-api-key': {
      name: 'openrouteservice API key (JSON)',
      shapes: [
        ['eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgiLCJpZCI6I', { base62: 43 }, 'IiwiaCI6Im11cm11cjY0In0='],
        ['eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgiLCJpZCI6I', { base62: 75 }, 'IiwiaCI6Im11cm11cjY0In0='],
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://openrouteservice.org/dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
