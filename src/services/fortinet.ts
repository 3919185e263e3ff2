import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 30 to 32 letters and digits are looked at. */
export const fortinet = {
  id: 'fortinet',
  name: 'FortiGate',
  docs: 'https://docs.fortinet.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'fortinet-api-token': {
      name: 'FortiGate API token',
      shape: [{ base62: [30, 32] }],
      beside: tokenNames('fortios', 'fortigate', 'fortinet', 'fgt', 'fortimanager', 'fortianalyzer', 'forticloud'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fortinet.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes a firewall, as its profile says.',
    },
  },
} as const satisfies Service
