import type { Service } from '../model/service.ts'

/**
 * Clerk’s secret keys share their prefix with Stripe’s, so that a name has to say whose they are. Publishable keys are public by design. Of webhook secrets the page shows the prefix alone.
 */
export const clerk = {
  id: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  hosts: ['api.clerk.com', 'api.clerk.dev'],
  keys: {
    'clerk-secret-key': {
      name: 'Clerk secret key',
      source: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: [41, 59] }],
      beside: [
        { named: '*clerk_secret_key' },
        { named: '*clerk_api_key' },
        { named: '*clerk_secret' },
        { named: '*clerk_backend_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.clerk.com/last-active?path=api-keys',
        steps: ['Add a new secret key', 'Delete this one'],
      },
      reach: 'Reads and changes users, sessions and organizations of one instance.',
    },
    'clerk-machine-token': {
      name: 'Clerk machine token or API key',
      source:
        'https://github.com/clerk/javascript/blob/0aa64b34d898b7bafb89866f7e5b693db0add2ac/packages/backend/src/tokens/machine.ts',
      // Of machines, OAuth and users' API keys. The code has the prefixes; the length rests on samples.
      shape: [{ oneOf: ['mt_', 'oat_', 'ak_'] }, { base62: [24, 64] }],
      beside: [
        { named: '*clerk_m2m_token' },
        { named: '*clerk_machine_token' },
        { named: '*clerk_oauth_token' },
        { named: '*clerk_oauth_access_token' },
        { named: '*clerk_api_key' },
        { named: '*clerk_token' },
        { named: '*clerk_access_token' },
        { word: 'api.clerk.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.clerk.com/last-active?path=api-keys',
        steps: ['Machines, OAuth applications, or the user’s API keys', 'Revoke the token'],
      },
      reach: 'Acts as one machine, or as the user who made it.',
    },
    'clerk-webhook-secret': {
      name: 'Clerk webhook signing secret',
      source: 'https://github.com/clerk/clerk-docs/blob/06aba95b2b19386890ac0536100b80a84af1d6f0/docs/webhooks/sync-data.mdx',
      shapes: [
        ['whsec_', { base64: 32 }],
        ['whsec_', { base64: [31, 48] }, '='],
      ],
      beside: [
        { named: '*clerk_webhook_secret' },
        { named: '*clerk_webhook_signing_secret' },
        { named: '*clerk_webhook_secret_key' },
      ],
      manual: {
        page: 'https://dashboard.clerk.com/last-active?path=webhooks',
        steps: ['Open the endpoint', 'Rotate the signing secret'],
      },
      reach: 'Makes webhook messages that look like Clerk’s.',
    },
  },
} as const satisfies Service
