import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: the subscription’s id at Stripe (`sub_` and 24 letters and digits), or 16 small letters and digits, as samples
 * look.
 */
export const nopecha = {
  id: 'nopecha',
  name: 'NopeCHA',
  docs: 'https://developers.nopecha.com/',
  hosts: ['api.nopecha.com'],
  keys: {
    'nopecha-api-key': {
      name: 'NopeCHA API key',
      shapes: [['sub_1', { base62: 23 }], [{ base36: 16 }]],
      alone: true,
      beside: [...apiKeyNames('nopecha'), { word: 'api.nopecha.com', within: 160 }],
      manual: {
        page: 'https://developers.nopecha.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
