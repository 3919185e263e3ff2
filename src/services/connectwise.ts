import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const connectwise = {
  id: 'connectwise',
  name: 'ConnectWise',
  docs: 'https://developer.connectwise.com/',
  hosts: ['api-na.myconnectwise.net', '*.myconnectwise.net'],
  keys: {
    'connectwise-api-key': {
      name: 'ConnectWise API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*connectwise_private_key' },
        ...secretNames('connectwise'),
        { named: '*cw_manage_private_key' },
        ...secretNames('cw_manage'),
        { named: '*cwm_private_key' },
        ...secretNames('cwm'),
        { named: '*cw_private_private_key' },
        ...secretNames('cw_private'),
        { word: 'api-na.myconnectwise.net', within: 160 },
      ],
      manual: {
        page: 'https://developer.connectwise.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
