import type { Service } from '../model/service.ts'

/** Keys of Shodan: 32 letters and digits in public samples. */
export const shodan = {
  id: 'shodan',
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api',
  hosts: ['api.shodan.io', 'stream.shodan.io'],
  keys: {
    'shodan-api-key': {
      name: 'Shodan API key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*shodan_api_key' }, { named: '*shodan_key' }, { named: '*shodan_apikey' }, { named: '*shodan_token' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://account.shodan.io/', steps: ['Reset the API key'] },
      reach: 'Searches and scans at the account’s cost.',
    },
  },
} as const satisfies Service
