import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const victorops = {
  id: 'victorops',
  name: 'Splunk On-Call (VictorOps)',
  docs: 'https://help.victorops.com/',
  hosts: ['api.victorops.com', 'alert.victorops.com'],
  keys: {
    'victorops-api-key': {
      name: 'Splunk On-Call (VictorOps) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('victorops'),
        { named: '*victorops_routing_key' },
        ...apiKeyNames('splunk_on_call'),
        { named: '*splunk_on_call_routing_key' },
        { word: 'api.victorops.com', within: 160 },
      ],
      carriers: [{ header: 'X-VO-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://help.victorops.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
