import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: a UUID, as the page’s example has. */
export const duckdns = {
  id: 'duckdns',
  name: 'Duck DNS',
  docs: 'https://www.duckdns.org/spec.jsp',
  hosts: ['www.duckdns.org'],
  keys: {
    'duckdns-token': {
      name: 'Duck DNS token',
      source: 'https://www.duckdns.org/spec.jsp',
      shape: uuid,
      beside: [
        { named: '*duckdns_token' },
        { named: '*duckdns_api_token' },
        { named: '*duckdns_key' },
        { word: 'www.duckdns.org', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://www.duckdns.org/', steps: ['Recreate the token'] },
      reach: 'Points the owner’s names somewhere else.',
    },
  },
} as const satisfies Service
