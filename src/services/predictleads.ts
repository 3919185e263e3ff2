import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 16 to 64 letters and digits are looked at; no page says how many. */
export const predictleads = {
  id: 'predictleads',
  name: 'PredictLeads',
  docs: 'https://docs.predictleads.com/',
  hosts: ['predictleads.com'],
  keys: {
    'predictleads-api-token': {
      name: 'PredictLeads API token',
      shape: [{ base62: [16, 64] }],
      beside: [...tokenNames('predictleads', 'predict_leads')],
      carriers: [{ header: 'X-Api-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.predictleads.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Looks up companies at the owner’s cost.',
    },
  },
} as const satisfies Service
