import type { Service } from '../model/service.ts'

const manual = {
  page: 'https://dashboard.stripe.com/apikeys',
  steps: [
    'Open API keys in the Dashboard of the account, or of its sandbox',
    'Open the menu of the key: Rotate or Delete, and expire it now',
  ],
} as const

// https://docs.stripe.com/error-codes and https://docs.stripe.com/api/errors: every error has a type, some a code.
const type = 'error.type'
/** A key that may not be used from the caller's address gets 401 and the same type, too: the code or the sentence has to say it. */
const refused = [
  { status: 401, at: 'error.code', is: 'api_key_expired' },
  { status: 401, at: 'error.message', begins: 'Invalid API Key provided' },
] as const
const acts = {
  verify: {
    request: 'GET https://api.stripe.com/v1/account',
    means: {
      live: { status: 200, at: 'id' },
      dead: refused,
      // The key is known, and may not read the account.
      limited: { status: 403, at: type, is: ['invalid_request_error', 'permission_error'] },
    },
    reads: { account: 'id', owner: 'email', name: 'settings.dashboard.display_name' },
  },
} as const

/**
 * Secret, restricted and webhook keys. The authentication page gives the prefixes `sk_live_` and `sk_test_` and an example
 * of 24 characters, the issuer's command line takes keys of `sk` or `rk`, a mode and a rest, joined by `_`; today's live
 * keys are about 100 long, as samples show. Lengths between are other services' keys with the
 * same prefix (Paystack, Clerk), so they are left out; some services' keys look just the same. Publishable keys (`pk_`) are made to be public. `whsec_` is also
 * what Svix and all who use it issue: Stripe must be named near.
 *
 * Keys are ended in the Dashboard. The preview versions of the issuer's libraries have `v2/iam/api_keys`, which is open to some accounts'
 * apps alone, and on no public page: no call is made to it.
 */
export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  hosts: ['api.stripe.com'],
  keys: {
    'stripe-secret-key': {
      name: 'Stripe secret key',
      source: 'https://docs.stripe.com/api/authentication',
      shapes: [
        ['sk_live_', { base62: [20, 34] }],
        ['sk_live_', { base62: [60, 247] }],
      ],
      shared: true,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      ...acts,
      access: 'full',
      manual,
      reach: 'Charges, refunds and pays out; reads all customers and payments of the account.',
    },
    'stripe-restricted-key': {
      name: 'Stripe restricted key',
      source: 'https://github.com/stripe/stripe-cli/blob/0196d16331c21bdfc83777bf0defc19d0225c029/pkg/validators/validate.go',
      shapes: [
        ['rk_live_', { base62: [20, 34] }],
        ['rk_live_', { base62: [60, 247] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      ...acts,
      manual,
      reach: 'Does in the live account what its permissions name.',
    },
    'stripe-organization-key': {
      name: 'Stripe organization API key',
      source: 'https://docs.stripe.com/keys/organization-api-keys',
      // The page says the prefix alone.
      shape: ['sk_org_', { word: [24, 255] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: {
        page: 'https://dashboard.stripe.com/org/api-keys/secret',
        steps: [
          'Open API keys in the Dashboard of the organization',
          'Open the menu of the key: Rotate or Delete, and expire it now',
        ],
      },
      reach: 'Does in every account of the organization what its permissions name.',
    },
    'stripe-test-key': {
      name: 'Stripe test mode key',
      source: 'https://docs.stripe.com/api/authentication',
      shapes: [
        [{ oneOf: ['sk_test_', 'rk_test_'] }, { base62: [20, 34] }],
        [{ oneOf: ['sk_test_', 'rk_test_'] }, { base62: [60, 247] }],
      ],
      shared: true,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      verify: acts.verify,
      manual,
      reach: 'Reads and changes the test data of the account; moves no money.',
    },
    'stripe-webhook-secret': {
      name: 'Stripe webhook signing secret',
      source:
        'https://github.com/stripe/stripe-node/blob/011e144d6418ec47bde2badbd7f7788c0e31fa19/examples/webhook-signing/README.md',
      shapes: [
        ['whsec_', { base62: 32 }],
        ['whsec_', { hex: 64 }],
      ],
      beside: [
        { named: '*stripe_webhook_secret' },
        { named: '*stripe_webhook_signing_secret' },
        { named: '*stripe_endpoint_secret' },
        { named: '*stripe_signing_secret' },
        { named: '*stripe_wh_secret' },
        { named: '*stripe_webhook_key' },
        { named: 'endpointSecret' },
        { word: 'stripe', within: 200 },
      ],
      manual: {
        page: 'https://dashboard.stripe.com/webhooks',
        steps: ['Open the endpoint', 'Roll secret, and expire the old one now'],
      },
      reach: 'Forges events: a shop that trusts them ships what was never paid.',
    },
  },
} as const satisfies Service
