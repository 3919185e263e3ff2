import type { Service, Verify } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

// https://developers.figma.com/docs/rest-api/errors/; a token without the scope for this call is told so in `message`.
const whoAmI = {
  request: 'GET https://{var.host}/v1/me',
  means: {
    live: { status: 200, at: 'handle' },
    dead: { status: 403, at: 'err', is: ['Invalid token', 'Token expired'] },
    limited: { status: 403, at: 'error', is: true },
  },
  reads: { owner: 'email', account: 'id' },
} as const satisfies Verify

/**
 * No call manages tokens, nor tells the scopes of one. Personal access tokens begin with `figd_`, OAuth tokens with `figu_`, their refresh tokens with `figur_` and plan tokens
 * with `figp_`; the length of some 40 characters is that of samples. The pages show no layout. Figma for Government has a host of its own
 * (https://developers.figma.com/docs/rest-api/#base-url), and no other prefix.
 */
export const figma = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  hosts: ['{var.host}', 'api.figma.com', 'api.figma-gov.com'],
  vars: { host: { env: 'REKEY_FIGMA_HOST', default: 'api.figma.com' } },
  keys: {
    'figma-personal-access-token': {
      name: 'Figma personal access token',
      shape: ['figd_', { base64url: [38, 64] }],
      carriers: [
        { header: 'X-Figma-Token', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      verify: whoAmI,
      manual: {
        page: 'https://www.figma.com/settings',
        steps: ['Settings, Security, Personal access tokens', 'Revoke the token'],
      },
      reach: 'Reads the files of its user and does what else its scopes name.',
    },
    'figma-oauth-token': {
      name: 'Figma OAuth token',
      shape: [{ oneOf: ['figu_', 'figur_', 'figo_', 'figor_'] }, { base64url: [38, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      manual: { page: 'https://www.figma.com/settings', steps: ['Settings, Security, Connected apps', 'Remove the app'] },
      reach: 'Reads the files of its user, as far as its scopes go.',
    },
    // As samples look.
    'figma-client-secret': {
      name: 'Figma client secret',
      shape: [{ base62: 30 }],
      beside: named(['figma', 'figma_app', 'figma_oauth'], ['_client_secret', '_app_secret', '_oauth_secret']),
      manual: { page: 'https://www.figma.com/developers/apps', steps: ['Open the app', 'Reset its secret'] },
      reach: 'Gets tokens of those who use the app.',
    },
  },
} as const satisfies Service
