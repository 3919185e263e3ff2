import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `sk_`, 8 lower-case letters and digits, `_` and 24 letters and digits, as samples look. */
export const sarvam = {
  id: 'sarvam',
  name: 'Sarvam AI',
  docs: 'https://docs.sarvam.ai/api-reference-docs/authentication',
  hosts: ['api.sarvam.ai', 'dashboard.sarvam.ai'],
  keys: {
    'sarvam-api-key': {
      name: 'Sarvam AI API key',
      shape: ['sk_', { base36: 8 }, '_', { base62: 24 }],
      alone: true,
      beside: [
        ...plainKeyNames('sarvam'),
        { named: '*sarvam_api_subscription_key' },
        { named: '*sarvam_subscription_key' },
        ...plainKeyNames('sarvam_ai'),
        { named: '*sarvam_ai_api_subscription_key' },
        { named: '*sarvam_ai_subscription_key' },
        { word: 'sarvam', within: 200 },
        { word: 'Sarvam', within: 200 },
        { word: 'SARVAM', within: 200 },
      ],
      carriers: [{ header: 'api-subscription-key', value: '{key}' }],
      manual: { page: 'https://dashboard.sarvam.ai/key-management', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
