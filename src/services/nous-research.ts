import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 20 to 80 letters and digits are looked at; no page says how many. */
export const nousResearch = {
  id: 'nous-research',
  name: 'Nous Research',
  docs: 'https://portal.nousresearch.com/',
  hosts: ['inference-api.nousresearch.com'],
  keys: {
    'nous-research-api-key': {
      name: 'Nous Research API key',
      shape: ['sk-', { base64url: [20, 80] }],
      beside: [...apiKeyNames('nous', 'nous_research', 'nousresearch', 'hermes_nous')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://portal.nousresearch.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
