import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are two UUIDs with `-` in between, as samples look. */
export const stormglass = {
  id: 'stormglass',
  name: 'Stormglass',
  docs: 'https://docs.stormglass.io/#/authentication',
  hosts: ['api.stormglass.io', 'dashboard.stormglass.io'],
  keys: {
    'stormglass-api-key': {
      name: 'Stormglass API key',
      shape: [...uuid, '-', ...uuid],
      beside: [
        ...plainKeyNames('stormglass', 'storm_glass'),
        { word: 'api.stormglass.io', within: 200 },
        { word: 'stormglass', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://dashboard.stormglass.io/', steps: ['Dashboard', 'Reset the API key'] },
      reach: 'Reads weather data at the cost of the account.',
    },
  },
} as const satisfies Service
