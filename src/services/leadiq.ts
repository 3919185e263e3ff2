import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: base64 or hexadecimal; no page says how long. */
export const leadiq = {
  id: 'leadiq',
  name: 'LeadIQ',
  docs: 'https://developer.leadiq.com/',
  hosts: ['api.leadiq.com'],
  keys: {
    'leadiq-api-key': {
      name: 'LeadIQ API key',
      shapes: [[{ base64: [40, 120] }], [{ hex: [40, 80] }]],
      beside: [...apiKeyNames('leadiq', 'lead_iq')],
      manual: {
        page: 'https://developer.leadiq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up people’s addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
