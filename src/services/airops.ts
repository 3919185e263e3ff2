import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const airops = {
  id: 'airops',
  name: 'AirOps',
  docs: 'https://docs.airops.com/',
  hosts: ['api.airops.com', 'app.airops.com'],
  keys: {
    'airops-api-key': {
      name: 'AirOps API key',
      shape: [{ base62: [20, 64] }],
      beside: apiKeyNames('airops'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.airops.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
