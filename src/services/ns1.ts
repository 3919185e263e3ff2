import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as in the examples of its own client. */
export const ns1 = {
  id: 'ns1',
  name: 'NS1 Connect',
  docs: 'https://www.ibm.com/docs/en/ns1-connect',
  hosts: ['api.nsone.net'],
  keys: {
    'ns1-api-key': {
      name: 'NS1 Connect API key',
      source: 'https://github.com/ns1/ns1-python/blob/master/examples/zones.py',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*ns1_api_key' },
        { named: '*ns1_key' },
        { named: '*ns1_token' },
        { named: '*nsone_api_key' },
        { named: '*nsone_key' },
        { named: '*nsone_token' },
        { word: 'api.nsone.net', within: 160 },
      ],
      carriers: [{ header: 'X-NSONE-Key', value: '{key}' }],
      manual: { page: 'https://my.nsone.net/#/account/settings/api_keys', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
