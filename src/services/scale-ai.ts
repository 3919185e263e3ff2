import type { Service } from '../model/service.ts'

/** Scale's API keys: `live_` or `test_`, as its page says, and 32 hex digits, by public samples. */
export const scaleAi = {
  id: 'scale-ai',
  name: 'Scale AI',
  docs: 'https://docs.scale.com/reference/authentication',
  hosts: ['api.scale.com', 'api.egp.scale.com'],
  keys: {
    'scale-ai-api-key': {
      name: 'Scale API key',
      shape: [{ oneOf: ['live_', 'test_'] }, { hex: 32 }],
      beside: [
        { named: '*scale_api_key' },
        { named: '*scaleapi_key' },
        { named: '*scale_ai_api_key' },
        { named: '*scale_ai_key' },
        { word: 'ScaleClient', within: 80 },
        { word: 'NucleusClient', within: 80 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://dashboard.scale.com/settings/api-key', steps: ['Revoke the key'] },
      reach: 'Reads and makes labelling tasks and data sets of the team at its cost.',
    },
  },
} as const satisfies Service
