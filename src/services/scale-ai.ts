import type { Service } from '../model/service.ts'

/** Scale’s API keys: `live_` or `test_`, as its own library’s tests ask for, and 32 hex digits, by public samples; older ones end in `|test`. */
export const scaleAi = {
  id: 'scale-ai',
  name: 'Scale AI',
  docs: 'https://docs.scale.com/reference/authentication',
  hosts: ['api.scale.com', 'api.egp.scale.com'],
  keys: {
    'scale-ai-api-key': {
      name: 'Scale API key',
      source:
        'https://github.com/scaleapi/scaleapi-python-client/blob/01fbc20c9d21ff0ec52621047c63e2811557e765/tests/test_client.py',
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
