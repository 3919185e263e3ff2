import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Keys of the dashboard’s API: 40 hexadecimal digits, as the page’s example has. */
export const ciscoMeraki = {
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  hosts: ['api.meraki.com', '*.meraki.com', 'api.meraki.cn'],
  keys: {
    'cisco-meraki-api-key': {
      name: 'Meraki dashboard API key',
      source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
      shape: [{ hex: 40 }],
      beside: [
        ...named(['meraki', 'meraki_dashboard', 'cisco_meraki'], ['_api_key', '_key', '_token', '_api_token', '_secret']),
        { word: 'api.meraki.com', within: 200 },
      ],
      carriers: [
        { header: 'X-Cisco-Meraki-API-Key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://dashboard.meraki.com', steps: ['My profile, API access', 'Revoke the key'] },
      reach: 'Configures networks and devices of every organization that its administrator may.',
    },
  },
} as const satisfies Service
