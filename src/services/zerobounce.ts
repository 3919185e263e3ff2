import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const zerobounce = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/',
  hosts: ['api.zerobounce.net', 'api-us.zerobounce.net', 'api-eu.zerobounce.net', 'bulkapi.zerobounce.net', 'www.zerobounce.net'],
  keys: {
    'zerobounce-api-key': {
      name: 'ZeroBounce API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*zerobounce_api_key' },
        { named: '*zerobounce_key' },
        { named: '*zerobounce_token' },
        { named: '*zerobounce_api_token' },
        { named: '*zerobounce_access_token' },
        { named: '*zerobounce_secret' },
        { named: '*zero_bounce_api_key' },
        { named: '*zero_bounce_key' },
        { named: '*zero_bounce_token' },
        { named: '*zero_bounce_api_token' },
        { named: '*zero_bounce_access_token' },
        { named: '*zero_bounce_secret' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://www.zerobounce.net/members/API', steps: ['API: the key', 'Reset it'] },
      reach: 'Validates addresses at the cost of the account.',
    },
  },
} as const satisfies Service
