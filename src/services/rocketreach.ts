import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 34 to 40 small letters and digits are looked at. */
export const rocketreach = {
  id: 'rocketreach',
  name: 'RocketReach',
  docs: 'https://docs.rocketreach.co/',
  hosts: ['api.rocketreach.co'],
  keys: {
    'rocketreach-api-key': {
      name: 'RocketReach API key',
      shape: [{ base36: [34, 40] }],
      beside: apiKeyNames('rocketreach'),
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.rocketreach.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
