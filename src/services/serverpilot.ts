import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 to 60 letters and digits are looked at; no page says how many. */
export const serverpilot = {
  id: 'serverpilot',
  name: 'ServerPilot',
  docs: 'https://github.com/ServerPilot/API',
  hosts: ['api.serverpilot.io'],
  keys: {
    'serverpilot-api-key': {
      name: 'ServerPilot API key',
      shape: [{ base62: [30, 60] }],
      beside: [...apiKeyNames('serverpilot', 'server_pilot')],
      access: 'full',
      manual: {
        page: 'https://github.com/ServerPilot/API',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Manages servers, sites and databases.',
    },
  },
} as const satisfies Service
