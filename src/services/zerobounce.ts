import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: plainKeyNames('zerobounce', 'zero_bounce'),
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://www.zerobounce.net/members/API', steps: ['API: the key', 'Reset it'] },
      reach: 'Validates addresses at the cost of the account.',
    },
  },
} as const satisfies Service
