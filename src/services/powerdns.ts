import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 64 letters, digits and `_` are looked at. */
export const powerdns = {
  id: 'powerdns',
  name: 'PowerDNS',
  docs: 'https://doc.powerdns.com/authoritative/http-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'powerdns-api-key': {
      name: 'PowerDNS API key',
      shape: [{ word: [16, 64] }],
      beside: named(['powerdns', 'pdns'], ['_api_key', '_key', '_token', '_auth_api_key', '_recursor_api_key']),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://doc.powerdns.com/authoritative/http-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes all zones of a server.',
    },
  },
} as const satisfies Service
