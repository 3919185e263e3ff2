import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Client secrets have 22 characters of base64, newer ones 43 or 44, as samples look; credentials of users are JSON Web Tokens, as the page says.
 */
export const ringcentral = {
  id: 'ringcentral',
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com/guide/authentication',
  hosts: ['platform.ringcentral.com', 'platform.devtest.ringcentral.com', 'developers.ringcentral.com'],
  keys: {
    'ringcentral-client-secret': {
      name: 'RingCentral client secret',
      shapes: [[{ base64url: 22 }], [{ base64url: [43, 44] }]],
      beside: [
        ...named(
          ['ring_central', 'ringcentral'],
          ['_client_secret', '_app_secret', '_secret', '_app_client_secret', '_oauth_client_secret'],
        ),
        { named: '*rc_client_secret' },
        { named: '*rc_app_client_secret' },
        { named: '*rc_app_secret' },
      ],
      manual: {
        page: 'https://developers.ringcentral.com/my-account.html#/applications',
        steps: ['Open the app, Credentials', 'Reset the client secret'],
      },
      reach: 'Gets tokens for users of the app with their credentials, and signs in as the app.',
    },
    'ringcentral-jwt': {
      name: 'RingCentral JWT credential',
      source: 'https://developers.ringcentral.com/guide/authentication/jwt/create-jwt',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...named(['ring_central', 'ringcentral'], ['_jwt', '_jwt_token', '_jwt_credential', '_user_jwt']),
        { named: '*rc_jwt' },
        { named: '*rc_user_jwt' },
        { named: '*rc_jwt_token' },
      ],
      manual: { page: 'https://developers.ringcentral.com/console/my-credentials', steps: ['Credentials', 'Delete the JWT'] },
      personal: 'It signs in as its user; make it for an extension that has no more permissions than the machine needs.',
      reach: 'Calls, texts and reads messages as its user, with an app’s id and secret.',
    },
    // Its form rests on samples.
    'ringcentral-webhook': {
      name: 'RingCentral (Glip) webhook URL',
      shape: [{ oneOf: ['https://hooks.glip.com/webhook/v2/', 'https://hooks.glip.com/webhook/'] }, ...uuid],
      access: 'write',
      manual: {
        page: 'https://developers.ringcentral.com/',
        steps: ['The team, Integrations, Incoming webhooks', 'Remove the webhook; a new one has a new address'],
      },
      reach: 'Posts messages to one team.',
    },
  },
} as const satisfies Service
