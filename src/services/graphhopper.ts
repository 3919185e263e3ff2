import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const graphhopper = {
  id: 'graphhopper',
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com/#section/Authentication',
  hosts: ['graphhopper.com'],
  keys: {
    'graphhopper-api-key': {
      name: 'GraphHopper API key',
      shape: uuid,
      beside: [
        ...named(['graphhopper', 'graph_hopper'], ['_api_key', '_key', '_token', '_secret']),
        { word: 'graphhopper.com/api', within: 200 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://graphhopper.com/dashboard/#/apikeys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
