import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 40 letters and digits, as the example of its own SDK. */
export const shotstack = {
  id: 'shotstack',
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs/api/#authentication',
  hosts: ['api.shotstack.io', 'dashboard.shotstack.io'],
  keys: {
    'shotstack-api-key': {
      name: 'Shotstack API key',
      source: 'https://github.com/shotstack/shotstack-sdk-node/blob/07b36a23ad334f7c87c345ac7d0eff882ffab2a8/README.md',
      shape: [{ base62: 40 }],
      beside: [
        ...plainKeyNames('shotstack'),
        { named: '*shotstack_production_key' },
        { named: '*shotstack_stage_key' },
        { named: '*shotstack_sandbox_key' },
        { named: '*shotstack_production_api_key' },
        { named: '*shotstack_stage_api_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://dashboard.shotstack.io/', steps: ['API keys', 'Delete the key'] },
      reach: 'Renders videos at the cost of the account.',
    },
  },
} as const satisfies Service
