import type { Service } from '../model/service.ts'

/** Secret tokens of IEX Cloud: `sk_` and 32 hexadecimal digits in public samples. */
export const iexCloud = {
  id: 'iex-cloud',
  name: 'IEX Cloud',
  docs: 'https://github.com/iexcloud',
  hosts: ['cloud.iexapis.com', 'api.iex.cloud'],
  keys: {
    'iex-cloud-secret-token': {
      name: 'IEX Cloud secret token',
      shape: [{ oneOf: ['Tsk_', 'sk_'] }, { hex: 32 }],
      beside: [
        { named: '*iex_token' },
        { named: '*iex_api_key' },
        { named: '*iex_cloud_api_key' },
        { named: '*iex_secret_token' },
        { named: '*iex_cloud_token' },
        { named: '*iex_secret_key' },
        { word: 'cloud.iexapis.com', within: 300 },
      ],
      carriers: [{ query: 'token' }],
      reach: 'Read market data until the service ended in August 2024.',
    },
  },
} as const satisfies Service
