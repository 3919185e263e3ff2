import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const stadiaMaps = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  docs: 'https://docs.stadiamaps.com/authentication/',
  hosts: ['tiles.stadiamaps.com', 'api.stadiamaps.com'],
  keys: {
    'stadia-maps-api-key': {
      name: 'Stadia Maps API key',
      shape: uuid,
      beside: [
        ...named(['stadia', 'stadia_maps', 'stadiamaps'], ['_api_key', '_key', '_token']),
        { word: 'stadiamaps.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://client.stadiamaps.com/dashboard/',
        steps: ['Open the property, Authentication', 'Delete the key'],
      },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
