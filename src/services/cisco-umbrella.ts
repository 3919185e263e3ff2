import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const ciscoUmbrella = {
  id: 'cisco-umbrella',
  name: 'Cisco Umbrella',
  docs: 'https://developer.cisco.com/docs/cloud-security/',
  hosts: ['api.umbrella.com', 'api.sse.cisco.com'],
  keys: {
    'cisco-umbrella-api-secret': {
      name: 'Cisco Umbrella API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('umbrella', 'cisco_umbrella'), ...plainKeyNames('umbrella_secret')],
      manual: {
        page: 'https://developer.cisco.com/docs/cloud-security/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Reads reports and changes policies of DNS.',
    },
  },
} as const satisfies Service
