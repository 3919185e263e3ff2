import type { Service } from '../model/service.ts'

const manual = {
  page: 'https://www.braintreegateway.com/login',
  steps: ['Settings, API, API Keys', 'Generate a new key, then delete or deactivate this one'],
} as const

/**
 * Access tokens and OAuth secrets are read by Braintree’s own client as kind, environment and merchant between dollar
 * signs; the 32 hex digits at the end are as samples look. Private keys are 32 hex digits of no documented form.
 */
export const braintree = {
  id: 'braintree',
  name: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  hosts: [
    'payments.braintree-api.com',
    'payments.sandbox.braintree-api.com',
    'api.braintreegateway.com',
    'api.sandbox.braintreegateway.com',
  ],
  keys: {
    'braintree-access-token': {
      name: 'Braintree access token',
      source:
        'https://github.com/braintree/braintree_node/blob/3df051f927ec464b429e1705c2b674090f3ab2aa/lib/braintree/credentials_parser.js',
      shape: ['access_token$', { oneOf: ['production', 'sandbox'] }, '$', { base36: 16, as: 'merchant' }, '$', { hex: 32 }],
      manual,
      reach: 'Takes and refunds payments through the merchant’s PayPal or Braintree account.',
    },
    'braintree-client-secret': {
      name: 'Braintree OAuth client secret',
      source:
        'https://github.com/braintree/braintree_node/blob/3df051f927ec464b429e1705c2b674090f3ab2aa/lib/braintree/credentials_parser.js',
      shape: ['client_secret$', { oneOf: ['production', 'sandbox'] }, '$', { hex: 32 }],
      manual,
      reach: 'Acts as an OAuth app of Braintree for all merchants that have connected it.',
    },
    'braintree-private-key': {
      name: 'Braintree private key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*braintree_private_key' }, { named: '*bt_private_key' }],
      manual,
      reach: 'With the public key and the merchant id: takes and refunds payments, reads customers.',
    },
  },
} as const satisfies Service
