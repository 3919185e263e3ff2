import type { Service } from '../model/service.ts'

/**
 * Client secrets have 40 letters and digits, refresh tokens begin with `AB11` or `RT1-`, as samples look; no page gives a
 * layout.
 */
export const quickbooks = {
  id: 'quickbooks',
  name: 'Intuit QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  hosts: ['quickbooks.api.intuit.com', 'sandbox-quickbooks.api.intuit.com', 'oauth.platform.intuit.com'],
  keys: {
    'quickbooks-client-secret': {
      name: 'Intuit app client secret',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*quickbooks_client_secret' },
        { named: '*intuit_client_secret' },
        { named: '*qbo_client_secret' },
        { named: '*qb_client_secret' },
        { named: '*quickbooks_secret' },
      ],
      manual: {
        page: 'https://developer.intuit.com/app/developer/dashboard',
        steps: ['Open the app, Keys & credentials', 'Rotate the client secret'],
      },
      reach: 'With refresh tokens: reads and changes the books of every company that has connected the app.',
    },
    'quickbooks-refresh-token': {
      name: 'Intuit OAuth refresh token',
      shapes: [
        ['AB11', { base62: [40, 60] }],
        ['RT1-', { digit: [1, 4] }, '-', { base62: [20, 80] }],
      ],
      beside: [
        { named: '*quickbooks_refresh_token' },
        { named: '*qbo_refresh_token' },
        { named: '*qb_refresh_token' },
        { named: '*intuit_refresh_token' },
        { named: '*quickbooks_oauth_refresh_token' },
        { word: 'quickbooks', within: 200 },
        { word: 'intuit.com', within: 200 },
      ],
      manual: {
        page: 'https://appcenter.intuit.com/app/connect/oauth2/disconnect',
        steps: ['In QuickBooks: Apps, My apps', 'Disconnect the app; or POST the token to /v2/oauth2/tokens/revoke'],
      },
      reach: 'With the client’s secret: reads and changes the books of one company.',
    },
  },
} as const satisfies Service
