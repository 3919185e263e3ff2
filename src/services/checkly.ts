import type { Service } from '../model/service.ts'

/** API keys: `cu_` of users, `sv_` of services, and 32 hexadecimal digits, as samples look. */
export const checkly = {
  id: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/integrations/public-api/',
  hosts: ['api.checklyhq.com'],
  keys: {
    'checkly-api-key': {
      name: 'Checkly API key',
      shape: [{ oneOf: ['cu_', 'sv_'] }, { hex: 32 }],
      beside: [
        { named: '*checkly_api_key' },
        { named: '*checkly_key' },
        { named: '*checkly_token' },
        { named: '*checkly_api_token' },
        { named: '*checkly_secret' },
        { named: '*checkly_hq_api_key' },
        { named: '*checkly_hq_key' },
        { named: '*checkly_hq_token' },
        { named: '*checkly_hq_api_token' },
        { named: '*checkly_hq_secret' },
        { word: 'checkly', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.checklyhq.com/settings/user/api-keys', steps: ['User settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes checks, their results and the variables that they use.',
    },
  },
} as const satisfies Service
