import type { Service } from '../model/service.ts'

/**
 * Access keys of MessageBird (Bird): 25 letters and digits, as the issuer’s example of a test key has behind its `test_`.
 * Signing keys: 32, as in the tests of its own client.
 */
export const messagebird = {
  id: 'messagebird',
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/#authentication',
  hosts: ['rest.messagebird.com', 'api.bird.com'],
  keys: {
    'messagebird-access-key': {
      name: 'MessageBird access key',
      source: 'https://github.com/messagebird/python-rest-api/blob/2e4156a60c0356cf689e6e8a173873c157674b03/README.md',
      shapes: [[{ base62: 25 }], ['live_', { base62: 25 }]],
      beside: [
        { named: '*messagebird_access_key' },
        { named: '*message_bird_api_key' },
        { named: '*messagebird_key' },
        { named: '*messagebird_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'AccessKey {key}' }],
      // https://developers.messagebird.com/api/balance/, https://developers.messagebird.com/api/#api-errors (2)
      verify: {
        request: 'GET https://rest.messagebird.com/balance',
        means: { live: { status: 200, at: 'payment' }, dead: { status: 401, at: 'errors.0.code', is: 2 } },
        inferred: true,
      },
      manual: { page: 'https://dashboard.messagebird.com/developers/access', steps: ['Find the key', 'Delete it'] },
      reach: 'Sends messages and calls at the account’s cost.',
    },
    'messagebird-signing-key': {
      name: 'MessageBird signing key',
      source: 'https://github.com/messagebird/ruby-rest-api/blob/master/spec/signed_request_spec.rb',
      shape: [{ base62: 32 }],
      beside: [{ named: '*messagebird_signing_key' }, { named: '*messagebird_webhook_signing_key' }],
      manual: { page: 'https://dashboard.messagebird.com/developers/settings', steps: ['Signing key, Generate new'] },
      reach: 'Signs webhooks that look as if MessageBird had sent them.',
    },
  },
} as const satisfies Service
