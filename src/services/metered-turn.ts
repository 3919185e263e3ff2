import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 43 to 48 characters of URL-safe base64 are looked at. */
export const meteredTurn = {
  id: 'metered-turn',
  name: 'Metered (TURN)',
  docs: 'https://www.metered.ca/docs/',
  hosts: ['*.metered.live', '*.metered.ca'],
  keys: {
    'metered-turn-api-key': {
      name: 'Metered (TURN) API key',
      shape: [{ base64url: [43, 48] }],
      beside: [
        ...secretNames('metered'),
        { named: '*metered_api_key' },
        { named: '*metered_key' },
        { named: '*metered_token' },
        { named: '*metered_api_token' },
        { named: '*metered_access_token' },
        { named: '*metered_access_key' },
        ...secretNames('metered_turn'),
        { named: '*metered_turn_api_key' },
        { named: '*metered_turn_key' },
        { named: '*metered_turn_token' },
        { named: '*metered_turn_api_token' },
        { named: '*metered_turn_access_token' },
        { named: '*metered_turn_access_key' },
      ],
      carriers: [{ query: 'secretKey' }],
      manual: {
        page: 'https://www.metered.ca/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
