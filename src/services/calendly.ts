import type { Service } from '../model/service.ts'

/**
 * Personal access tokens of Calendly are JSON Web Tokens that begin with the same header and issuer, as samples look; client
 * secrets have 43 characters.
 */
export const calendly = {
  id: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  hosts: ['api.calendly.com', 'auth.calendly.com'],
  keys: {
    'calendly-token': {
      name: 'Calendly personal access token',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [60, 600] }, '.', { base64url: [43, 400] }],
      check: 'jwt',
      beside: [
        { named: '*calendly_api_key' },
        { named: '*calendly_token' },
        { named: '*calendly_access_token' },
        { named: '*calendly_personal_access_token' },
        { named: '*calendly_api_token' },
        { named: '*calendly_pat' },
        { named: '*calendly_personal_token' },
        { named: '*calendly_key' },
        { named: '*calendly_bearer_token' },
        { word: 'api.calendly.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://calendly.com/integrations/api_webhooks',
        steps: ['Personal access tokens: find it by its name', 'Revoke it'],
      },
      reach: 'Reads events and invitees and cancels them, as its user.',
    },
    'calendly-client-secret': {
      name: 'Calendly client secret',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*calendly_client_secret' },
        { named: '*calendly_oauth_secret' },
        { named: '*calendly_oauth_client_secret' },
        { named: '*calendly_webhook_signing_key' },
        { named: '*calendly_signing_key' },
      ],
      manual: { page: 'https://developer.calendly.com/console/apps', steps: ['Open the app', 'Regenerate its secret'] },
      reach: 'Gets tokens of those who use the app, or signs its webhooks.',
    },
  },
} as const satisfies Service
