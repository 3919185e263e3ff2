import type { Service } from '../model/service.ts'

/**
 * Tokens of Pinterest: its page has the prefixes `pina` and `pinr`; capital letters and digits, `_` and more follow, as
 * samples look. App secrets have 40 hexadecimal digits.
 */
export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/connect-app/',
  hosts: ['api.pinterest.com', 'api-sandbox.pinterest.com'],
  keys: {
    'pinterest-access-token': {
      name: 'Pinterest access token',
      source: 'https://developers.pinterest.com/docs/developer-tools/token-debugger/',
      shape: ['pina_', { base64url: [40, 200] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.pinterest.com/settings/security', steps: ['Connected apps', 'Remove the app'] },
      reach: 'Does what its scopes name as the account, for 30 days.',
    },
    'pinterest-refresh-token': {
      name: 'Pinterest refresh token',
      source: 'https://developers.pinterest.com/docs/developer-tools/token-debugger/',
      shapes: [
        ['pinr.', { base64url: [40, 200] }],
        ['pinr_', { base64url: [40, 200] }],
      ],
      manual: { page: 'https://www.pinterest.com/settings/security', steps: ['Connected apps', 'Remove the app'] },
      reach: 'With the app’s secret: makes access tokens for up to a year.',
    },
    'pinterest-app-secret': {
      name: 'Pinterest app secret',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*pinterest_app_secret' },
        { named: '*pinterest_client_secret' },
        { named: '*pinterest_secret' },
        { named: '*pinterest_secret_key' },
      ],
      manual: { page: 'https://developers.pinterest.com/apps/', steps: ['Manage the app', 'Reset its secret'] },
      reach: 'Gets tokens of those who use the app.',
    },
  },
} as const satisfies Service
