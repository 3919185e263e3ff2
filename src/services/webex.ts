import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens of bots, persons and integrations are 64 letters and digits, a mark of the region and the organization’s UUID, with
 * `_` in between; secrets of integrations have 64 hex digits. Both rest on samples.
 */
export const webex = {
  id: 'webex',
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/getting-started',
  hosts: ['webexapis.com', 'api.ciscospark.com', 'developer.webex.com'],
  keys: {
    'webex-token': {
      name: 'Webex access token',
      shape: [{ base62: 64 }, '_', { base36upper: 4 }, '_', ...uuid],
      beside: [
        { named: '*webex_token' },
        { named: '*webex_access_token' },
        { named: '*webex_api_token' },
        { named: '*webex_api_key' },
        { named: '*webex_key' },
        { named: '*webex_bearer_token' },
        { named: '*webex_bot_token' },
        { named: '*webex_auth_token' },
        { named: '*webex_teams_access_token' },
        { named: '*webex_personal_access_token' },
        { named: '*webex_personal_token' },
        { named: '*webex_secret' },
        { named: '*webex_teams_token' },
        { named: '*webex_teams_api_token' },
        { named: '*webex_teams_api_key' },
        { named: '*webex_teams_key' },
        { named: '*webex_teams_bearer_token' },
        { named: '*webex_teams_bot_token' },
        { named: '*webex_teams_auth_token' },
        { named: '*webex_teams_teams_access_token' },
        { named: '*webex_teams_personal_access_token' },
        { named: '*webex_teams_personal_token' },
        { named: '*webex_teams_secret' },
        { named: '*webex_bot_access_token' },
        { named: '*webex_bot_api_token' },
        { named: '*webex_bot_api_key' },
        { named: '*webex_bot_key' },
        { named: '*webex_bot_bearer_token' },
        { named: '*webex_bot_bot_token' },
        { named: '*webex_bot_auth_token' },
        { named: '*webex_bot_teams_access_token' },
        { named: '*webex_bot_personal_access_token' },
        { named: '*webex_bot_personal_token' },
        { named: '*webex_bot_secret' },
        ...named(
          ['wbx', 'cisco_webex', 'cisco_spark', 'spark', 'wt'],
          [
            '_token',
            '_access_token',
            '_api_token',
            '_api_key',
            '_key',
            '_bearer_token',
            '_bot_token',
            '_auth_token',
            '_teams_access_token',
            '_personal_access_token',
            '_personal_token',
            '_secret',
          ],
        ),
        { word: 'webex', within: 200 },
        { word: 'Webex', within: 200 },
        { word: 'WEBEX', within: 200 },
        { word: 'ciscospark', within: 200 },
        { word: 'Bearer', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.webex.com/my-apps',
        steps: ['My apps: open the bot', 'Regenerate its token; a person’s ends after 12 hours'],
      },
      reach: 'Reads and sends messages, as its bot or person.',
    },
    'webex-client-secret': {
      name: 'Webex client secret',
      shape: [{ hex: 64 }],
      beside: named(
        ['webex', 'webex_integration', 'cisco_webex'],
        ['_client_secret', '_oauth_client_secret', '_app_secret', '_oauth_secret'],
      ),
      manual: { page: 'https://developer.webex.com/my-apps', steps: ['My apps: open the integration', 'Regenerate its secret'] },
      reach: 'Gets tokens of those who use the integration, with their codes.',
    },
    // Its form rests on samples.
    'webex-webhook': {
      name: 'Webex incoming webhook URL',
      shape: [
        { oneOf: ['https://webexapis.com/v1/webhooks/incoming/', 'https://api.ciscospark.com/v1/webhooks/incoming/'] },
        'Y2lzY29zcGFyazovL3',
        { base64url: [40, 110] },
      ],
      access: 'write',
      manual: {
        page: 'https://developer.webex.com/',
        steps: ['The space, Apps and integrations, Incoming webhooks', 'Remove the webhook; a new one has a new address'],
      },
      reach: 'Posts messages to one space.',
    },
  },
} as const satisfies Service
