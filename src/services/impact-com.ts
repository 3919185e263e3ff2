import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 36 letters and digits are looked at. */
export const impactCom = {
  id: 'impact-com',
  name: 'impact.com',
  docs: 'https://integrations.impact.com/',
  hosts: ['api.impact.com'],
  keys: {
    'impact-com-api-key': {
      name: 'impact.com API key',
      shape: [{ base62: [32, 36] }],
      beside: tokenNames('impact_radius', 'impact_com'),
      manual: {
        page: 'https://integrations.impact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
