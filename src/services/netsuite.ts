import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Token or consumer secrets: 64 hexadecimal digits, as samples look. */
export const netsuite = {
  id: 'netsuite',
  name: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  hosts: ['*.suitetalk.api.netsuite.com', '*.restlets.api.netsuite.com'],
  keys: {
    'netsuite-token-secret': {
      name: 'NetSuite token or consumer secret',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*netsuite_secret' },
        ...named(
          ['netsuite', 'netsuite_consumer'],
          ['_consumer_secret', '_client_secret', '_api_secret', '_app_secret', '_consumer_key', '_token_id'],
        ),
        { named: '*ns_consumer_secret' },
        { named: '*ns_consumer_consumer_secret' },
        { named: '*ns_consumer_client_secret' },
        { named: '*ns_consumer_api_secret' },
        { named: '*ns_consumer_app_secret' },
        { named: '*ns_consumer_consumer_key' },
        { named: '*ns_consumer_token_id' },
        { word: 'suitetalk.api.netsuite.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
        steps: ['Find where the token or consumer secret was made', 'End it there, and make another'],
      },
      reach: 'Does in the accounts what its role may, with the other parts beside it.',
    },
  },
} as const satisfies Service
