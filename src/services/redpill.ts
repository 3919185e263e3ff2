import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 40 to 64 letters and digits are looked at; no page says how many. */
export const redpill = {
  id: 'redpill',
  name: 'RedPill',
  docs: 'https://docs.redpill.ai/',
  hosts: ['api.redpill.ai'],
  keys: {
    'redpill-api-key': {
      name: 'RedPill API key',
      shape: ['sk-', { base62: [40, 64] }],
      beside: [...apiKeyNames('redpill', 'red_pill')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.redpill.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
