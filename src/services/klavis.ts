import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 characters of base64 are looked at. */
export const klavis = {
  id: 'klavis',
  name: 'Klavis AI',
  docs: 'https://docs.klavis.ai/',
  hosts: ['api.klavis.ai'],
  keys: {
    'klavis-api-key': {
      name: 'Klavis AI API key',
      shape: [{ base64: [40, 60] }],
      beside: apiKeyNames('klavis', 'klavis_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.klavis.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
