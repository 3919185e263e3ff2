import type { Service } from '../model/service.ts'

/** API tokens are `plane_api_` and 32 hex digits, as its own code makes them. */
export const plane = {
  id: 'plane',
  name: 'Plane',
  docs: 'https://developers.plane.so/api-reference/introduction',
  hosts: ['api.plane.so', 'app.plane.so'],
  keys: {
    'plane-token': {
      name: 'Plane API token',
      source: 'https://github.com/makeplane/plane/blob/15cb9e1650e14e1b92696661ab3ab7ae5c5c5110/apps/api/plane/db/models/api.py',
      shape: ['plane_api_', { hex: 32 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://app.plane.so/profile/api-tokens',
        steps: ['Profile settings, Personal access tokens', 'Delete the token'],
      },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Reads and changes projects and work items, as its user.',
    },
  },
} as const satisfies Service
