import type { Service } from '../model/service.ts'

/**
 * Personal tokens begin with `pk_` (https://developer.clickup.com/docs/authentication) and a number; 32 letters and digits
 * in upper case are what samples have.
 */
export const clickup = {
  id: 'clickup',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  hosts: ['api.clickup.com'],
  keys: {
    'clickup-personal-token': {
      name: 'ClickUp personal API token',
      source: 'https://developer.clickup.com/docs/authentication',
      shape: ['pk_', { digit: [5, 12], as: 'user' }, '_', { base36upper: 32 }],
      alone: true,
      beside: [
        { named: '*clickup_api_token' },
        { named: '*clickup_api_key' },
        { named: '*clickup_token' },
        { named: '*clickup_key' },
        { named: '*clickup_personal_token' },
        { named: '*clickup_access_token' },
        { named: '*cu_pat' },
        { named: 'apiKey' },
        { named: 'api_key' },
        { named: 'token' },
        { word: 'clickup', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      // The codes of "Token not found": https://developer.clickup.com/docs/common_errors; others speak of a workspace.
      verify: {
        request: 'GET https://api.clickup.com/api/v2/user',
        means: {
          live: { status: 200, at: 'user.id' },
          dead: { status: 401, at: 'ECODE', is: ['OAUTH_019', 'OAUTH_021', 'OAUTH_025', 'OAUTH_077'] },
        },
        reads: { id: 'user.id', owner: 'user.username' },
      },
      access: 'full',
      manual: {
        page: 'https://app.clickup.com/settings/apps',
        steps: ['Settings, Apps, API Token', 'Regenerate: the old one ends'],
      },
      reach: 'Does in ClickUp all that its user may do; it never expires.',
    },
    'clickup-client-secret': {
      name: 'ClickUp app client secret',
      shape: [{ base36upper: 64 }],
      beside: [{ named: '*clickup_client_secret' }, { named: '*clickup_secret' }],
      manual: {
        page: 'https://app.clickup.com/settings/integrations',
        steps: ['ClickUp API, open the app', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens of users that authorize the app.',
    },
  },
} as const satisfies Service
