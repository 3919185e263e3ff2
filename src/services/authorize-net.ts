import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*authorize_net_transaction_key' },
        { named: '*authorize_net_trans_key' },
        { named: '*authorize_net_transactionkey' },
        { named: '*authorize_net_tran_key' },
        { named: '*authorizenet_transaction_key' },
        { named: '*authorizenet_trans_key' },
        { named: '*authorizenet_transactionkey' },
        { named: '*authorizenet_tran_key' },
        { named: '*anet_transaction_key' },
        { named: '*anet_trans_key' },
        { named: '*anet_transactionkey' },
        { named: '*anet_tran_key' },
        { named: '*auth_net_transaction_key' },
        { named: '*auth_net_trans_key' },
        { named: '*auth_net_transactionkey' },
        { named: '*auth_net_tran_key' },
        { named: '*authnet_transaction_key' },
        { named: '*authnet_trans_key' },
        { named: '*authnet_transactionkey' },
        { named: '*authnet_tran_key' },
      ],
      manual: {
        page: 'https://account.authorize.net',
        steps: ['Account, API credentials and keys', 'Make a new key and disable the old one at once'],
      },
      reach: 'With its login id: takes and refunds payments.',
    },
  },
} as const satisfies Service
