import type { Service } from '../model/service.ts'

/** API keys have 48 characters, as samples look, and are sent as name. */
export const lever = {
  id: 'lever',
  name: 'Lever',
  docs: 'https://hire.lever.co/developer/documentation#authentication',
  hosts: ['api.lever.co', 'api.sandbox.lever.co'],
  keys: {
    'lever-api-key': {
      name: 'Lever API key',
      shape: [{ base64: [40, 64] }],
      beside: [{ named: '*lever_api_key' }, { named: '*lever_key' }, { named: '*lever_api_token' }, { named: '*lever_token' }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://hire.lever.co/settings/integrations',
        steps: ['Integrations and API, API Credentials', 'Revoke the key'],
      },
      reach: 'Reads candidates and jobs, as far as its permissions go.',
    },
  },
} as const satisfies Service
