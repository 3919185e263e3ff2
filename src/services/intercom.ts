import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Access tokens of Intercom are base64 of `tok:` and more, as samples look; client secrets are UUIDs. */
export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  hosts: ['{var.host}', 'api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  vars: { host: { env: 'REKEY_INTERCOM_HOST', default: 'api.intercom.io' } },
  keys: {
    'intercom-access-token': {
      name: 'Intercom access token',
      shape: ['dG9rO', { base64: [40, 90] }],
      alone: true,
      beside: [
        ...credentialNames('intercom'),
        { named: '*access_token' },
        { named: '*token' },
        { named: '*authorization' },
        { word: 'intercom', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin: a region has a host of its own
      verify: {
        request: 'GET https://{var.host}/me',
        headers: { 'Intercom-Version': '2.11' },
        means: { live: { status: 200, at: 'type', is: 'admin' }, dead: { status: 401, at: 'errors.0.code', is: 'unauthorized' } },
        reads: { owner: 'email', account: 'app.name' },
        inferred: true,
      },
      manual: {
        page: 'https://app.intercom.com/a/apps/_/developer-hub',
        steps: ['Open the app, Authentication', 'Regenerate the access token'],
      },
      reach: 'Reads and changes contacts and conversations, as far as the app may.',
    },
    'intercom-client-secret': {
      name: 'Intercom client secret',
      shape: uuid,
      beside: [
        { named: '*intercom_client_secret' },
        { named: '*intercom_secret' },
        { named: '*intercom_app_secret' },
        { named: '*intercom_secret_key' },
      ],
      manual: {
        page: 'https://app.intercom.com/a/apps/_/developer-hub',
        steps: ['Open the app, Basic information', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens of those who installed the app and signs its webhooks.',
    },
    'intercom-identity-secret': {
      name: 'Intercom identity verification secret',
      shape: [{ base64url: [40, 43] }],
      beside: [
        { named: '*intercom_identity_verification_secret' },
        { named: '*intercom_identity_secret' },
        { named: '*intercom_verification_secret' },
        { named: '*intercom_messenger_secret' },
        { named: '*intercom_hmac_secret' },
        { named: '*intercom_api_secret' },
      ],
      manual: {
        page: 'https://app.intercom.com/a/apps/_/settings/channels/messenger/security',
        steps: ['Security: make a new secret', 'Use it, then delete this one'],
      },
      reach: 'Poses as any user in the messenger and reads that user’s conversations.',
    },
  },
} as const satisfies Service
