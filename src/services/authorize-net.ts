import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Transaction keys: 16 letters and digits, as in its own sample code. The login id beside them has up to 20. */
export const authorizeNet = {
  id: 'authorize-net',
  name: 'Authorize.net',
  docs: 'https://developer.authorize.net/api/reference/index.html',
  hosts: ['api.authorize.net', 'apitest.authorize.net'],
  keys: {
    'authorize-net-transaction-key': {
      name: 'Authorize.net transaction key',
      source: 'https://github.com/AuthorizeNet/sample-code-node/blob/master/constants.js',
      shape: [{ base62: 16 }],
      beside: named(
        ['authorize_net', 'authorizenet', 'anet', 'auth_net', 'authnet'],
        ['_transaction_key', '_trans_key', '_transactionkey', '_tran_key'],
      ),
      manual: {
        page: 'https://account.authorize.net',
        steps: ['Account, API credentials and keys', 'Make a new key and disable the old one at once'],
      },
      reach: 'With its login id: takes and refunds payments.',
    },
  },
} as const satisfies Service
