import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const holidayapi = {
  id: 'holidayapi',
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  hosts: ['holidayapi.com'],
  keys: {
    'holidayapi-api-key': {
      name: 'Holiday API API key',
      source: 'https://github.com/holidayapi/holidayapi-node/blob/046aadeea4ab05bc173009db9fd4632b808c4028/src/holidayapi.ts',
      shape: uuid,
      beside: [
        { named: '*holiday_api_key' },
        { named: '*holiday_api_api_key' },
        { named: '*holiday_api_token' },
        { named: '*holiday_api_secret' },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://holidayapi.com/dashboard', steps: ['API key', 'Regenerate it'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
