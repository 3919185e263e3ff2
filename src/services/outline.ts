import type { Service } from '../model/service.ts'

/** API keys are `ol_api_` and 38 letters and digits, OAuth tokens `ol_at_` or `ol_rt_` and 32, as its own code makes them. */
export const outline = {
  id: 'outline',
  name: 'Outline',
  docs: 'https://www.getoutline.com/developers#section/Authentication',
  hosts: ['app.getoutline.com', '*.getoutline.com'],
  keys: {
    'outline-api-key': {
      name: 'Outline API key',
      source: 'https://github.com/outline/outline/blob/114436a5859f0e455c6b5cd800f1530abe4afb61/server/models/ApiKey.ts',
      shape: ['ol_api_', { base62: 38 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.getoutline.com/settings/api-and-apps', steps: ['Settings, API & apps', 'Revoke the key'] },
      reach: 'Reads and changes documents, as its user, as far as its scopes go.',
    },
    'outline-oauth-token': {
      name: 'Outline OAuth token',
      source:
        'https://github.com/outline/outline/blob/021e4311951fe2879c07a792523d37c6a50ea38a/server/utils/oauth/OAuthInterface.ts',
      shape: [{ oneOf: ['ol_at_', 'ol_rt_'] }, { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.getoutline.com/settings/api-and-apps',
        steps: ['Settings, API & apps', 'Revoke the application'],
      },
      reach: 'Reads and changes documents, as its user, as far as its scopes go.',
    },
    'outline-oauth-client-secret': {
      name: 'Outline OAuth client secret',
      source:
        'https://github.com/outline/outline/blob/139e2121e38cd9f505d7a65a59dd7252cdacd955/server/models/oauth/OAuthClient.ts',
      shapes: [
        ['ol_sk_', { base62: 32 }],
        ['ol_rat_', { base62: 38 }],
      ],
      manual: {
        page: 'https://app.getoutline.com/settings/applications',
        steps: ['Settings, Applications, open the application', 'Rotate its client secret'],
      },
      reach: 'Gets tokens as the application, of everyone who has granted it access.',
    },
  },
} as const satisfies Service
