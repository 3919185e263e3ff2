import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Keys are disabled and deleted on the website; the EU has hosts of its own. REST API keys of PagerDuty: 20 characters, says the page; those of users begin with `u+`, others with `y_` or `e+` in
 * samples. Integration keys have 32 characters, says theirs; digits and letters in samples.
 */
export const pagerduty = {
  id: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  hosts: ['{var.host}', 'api.pagerduty.com', 'api.eu.pagerduty.com', 'events.pagerduty.com'],
  vars: { host: { env: 'REKEY_PAGERDUTY_HOST', default: 'api.pagerduty.com' } },
  keys: {
    'pagerduty-api-key': {
      name: 'PagerDuty REST API key',
      source: 'https://support.pagerduty.com/docs/using-the-api',
      shapes: [['u+', { base64url: 18 }], ['y_', { base64url: 18 }], ['e+', { base64url: 18 }], [{ base64url: 20 }]],
      beside: [
        { named: '*pagerduty_token' },
        { named: '*pagerduty_api_key' },
        { named: '*pagerduty_api_token' },
        { named: '*pagerduty_key' },
        { named: '*pagerduty_user_token' },
        { named: '*pd_api_key' },
        { named: '*pd_api_token' },
        { named: '*pagerduty_access_token' },
        { named: '*pagerduty_rest_api_key' },
        { named: '*pagerduty_auth_token' },
        { named: '*pagerduty_secret' },
        { named: '*pd_token' },
        { word: 'Token token=', within: 14 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      // https://developer.pagerduty.com/docs/errors
      verify: {
        request: 'GET https://{var.host}/abilities',
        means: { live: { status: 200, at: 'abilities' }, dead: { status: 401, at: 'error.code', is: 2006 } },
      },
      manual: {
        page: 'https://app.pagerduty.com/api_keys',
        steps: ['API Access Keys, or User Settings of the person', 'Disable the key; when nothing misses it, delete it'],
      },
      reach: 'Reads, perhaps changes, incidents, schedules and users.',
    },
    'pagerduty-integration-key': {
      name: 'PagerDuty integration key',
      source:
        'https://github.com/PagerDuty/developer-docs/blob/1da9f6a2d18161a8a568bfdf64dd465523f879e5/docs/events-API-v2/02-Trigger-Events.md',
      shape: [{ base36: 32 }],
      beside: [
        { named: '*pagerduty_integration_key' },
        { named: '*pagerduty_routing_key' },
        { named: '*pagerduty_service_key' },
        { named: '*pagerduty_events_key' },
        { named: '*pd_routing_key' },
        { named: '*pd_integration_key' },
        { named: '*pd_service_key' },
        { named: '*pagerduty_service_integration_key' },
        { named: '*pagerduty_event_key' },
      ],
      access: 'write',
      manual: {
        page: 'https://app.pagerduty.com/service-directory',
        steps: ['The service, Integrations', 'Delete the integration; make a new one'],
      },
      reach: 'Opens and closes alerts of one service: wakes people, or keeps them asleep.',
    },
    'pagerduty-oauth-token': {
      name: 'PagerDuty OAuth token',
      source:
        'https://github.com/PagerDuty/developer-docs/blob/8ad8efcabdf2dabd3c201cc8bda60c09181d9c96/docs/app-integration-development/12-App-OAuth-Token.md',
      shape: ['pdus+_', { base36upper: [4, 12] }, '_', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.pagerduty.com/api_keys',
        steps: ['App Registration, open the app, OAuth 2.0', 'Make a new client secret; the tokens end after 30 days'],
      },
      reach: 'Reads, perhaps changes, incidents, schedules and users, as far as its scopes go.',
    },
    // As those of the United States, by the name of the region.
    'pagerduty-eu-oauth-token': {
      name: 'PagerDuty OAuth token (EU)',
      shape: ['pdeu+_', { base36upper: [4, 12] }, '_', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.pagerduty.com/api_keys',
        steps: ['App Registration, open the app, OAuth 2.0', 'Make a new client secret; the tokens end after 30 days'],
      },
      reach: 'Reads, perhaps changes, incidents, schedules and users, as far as its scopes go.',
    },
  },
} as const satisfies Service
