import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nextdns = {
  id: 'nextdns',
  name: 'NextDNS',
  docs: 'https://nextdns.github.io/api/',
  hosts: ['api.nextdns.io'],
  keys: {
    'nextdns-api-key': {
      name: 'NextDNS API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('nextdns'), { word: 'api.nextdns.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://my.nextdns.io/account', steps: ['API: regenerate the key'] },
      reach: 'Reads what its owner looks up, and changes what is blocked.',
    },
  },
} as const satisfies Service
