import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 40 small letters and digits are looked at. */
export const originalityAi = {
  id: 'originality-ai',
  name: 'Originality.ai',
  docs: 'https://docs.originality.ai/',
  hosts: ['api.originality.ai'],
  keys: {
    'originality-ai-api-key': {
      name: 'Originality.ai API key',
      shape: [{ base36: [32, 40] }],
      beside: apiKeyNames('originality', 'originality_ai'),
      carriers: [{ header: 'X-OAI-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.originality.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of checks.',
    },
  },
} as const satisfies Service
