import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret tokens: `sk_` (`Tsk_` of the sandbox) and 32 hexadecimal digits, as samples look. The service has closed. */
export const iexCloud = {
  id: 'iex-cloud',
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs',
  hosts: ['cloud.iexapis.com', 'sandbox.iexapis.com'],
  keys: {
    'iex-cloud-secret-token': {
      name: 'IEX Cloud secret token',
      shape: [{ oneOf: ['sk_', 'Tsk_'] }, { hex: 32 }],
      beside: [
        ...named(
          ['iex', 'iex_cloud', 'iexcloud'],
          ['_token', '_api_token', '_secret_token', '_api_key', '_key', '_secret_key', '_secret', '_sk', '_api_secret'],
        ),
        { named: '*iex_cloud_sk_token' },
        { named: '*iex_secret_api_key' },
        { word: 'iexapis.com', within: 200 },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://iexcloud.io', steps: ['The service is closed: there is nothing left to revoke'] },
      reach: 'Read market data at the owner’s cost, while the service ran.',
    },
  },
} as const satisfies Service
