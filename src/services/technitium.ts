import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 bytes as hexadecimal digits, as its own code makes them. */
export const technitium = {
  id: 'technitium',
  name: 'Technitium DNS Server',
  docs: 'https://github.com/TechnitiumSoftware/DnsServer/blob/master/APIDOCS.md',
  hosts: [],
  selfHosted: true,
  keys: {
    'technitium-api-token': {
      name: 'Technitium API token',
      source:
        'https://github.com/TechnitiumSoftware/DnsServer/blob/11be590121fc9c875dd6be81a95d9e4c8618a9bb/DnsServerCore/Auth/UserSession.cs',
      shape: [{ hex: 64 }],
      beside: tokenNames('technitium', 'technitium_dns'),
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://github.com/TechnitiumSoftware/DnsServer/blob/master/APIDOCS.md',
        steps: ['In its console: Administration, Sessions', 'Delete the token’s session'],
      },
      reach: 'Does in the DNS server what its user may: reads and changes zones.',
    },
  },
} as const satisfies Service
