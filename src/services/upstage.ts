import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `up_` and some 30 letters and digits, as samples look. */
export const upstage = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  hosts: ['api.upstage.ai', 'console.upstage.ai'],
  keys: {
    'upstage-api-key': {
      name: 'Upstage API key',
      shape: ['up_', { base62: [27, 40] }],
      alone: true,
      beside: [
        ...plainKeyNames('upstage', 'solar', 'upstage_solar'),
        { word: 'api.upstage.ai', within: 200 },
        { word: 'upstage', within: 200 },
        { word: 'Upstage', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.upstage.ai/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
