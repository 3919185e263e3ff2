import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens of private apps are `pat`, a data centre and a UUID, as samples look: the issuer's pages show only a mask of stars
 * and hyphens, and so, in groups, the client secret. API keys are UUIDs: those of accounts have ended, those of developer
 * accounts still work. A personal access key is base64 and begins with C, as samples look.
 */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/authentication/intro-to-auth',
  hosts: ['api.hubapi.com', 'api.hubspot.com'],
  keys: {
    'hubspot-private-app-token': {
      name: 'HubSpot private app token',
      source:
        'https://github.com/HubSpot/hubspot-sdk-typescript/blob/0784a7b187ed144798ac0798a23941cc41ec8667/tests/index.test.ts',
      shape: ['pat-', { oneOf: ['na1', 'na2', 'na3', 'eu1', 'ap1'] }, '-', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://developers.hubspot.com/docs/api-reference/account-account-info-v3; the category stands in its errors, no page says in which
      verify: {
        request: 'GET https://api.hubapi.com/account-info/v3/details',
        means: {
          live: { status: 200, at: 'portalId' },
          dead: { status: 401, at: 'category', is: 'INVALID_AUTHENTICATION' },
          limited: { status: 403, at: 'category', is: 'MISSING_SCOPES' },
        },
        reads: { account: 'portalId' },
        inferred: true,
      },
      manual: {
        page: 'https://app.hubspot.com/private-apps/',
        steps: ['Development, Legacy apps, open the app, Auth', 'Rotate the token, and expire the old one now'],
      },
      reach: 'Does in the account what its scopes name: contacts, deals, mail.',
    },
    'hubspot-personal-access-key': {
      name: 'HubSpot CLI personal access key',
      shape: ['C', { base64url: [100, 600] }],
      beside: [
        { named: '*hubspot_personal_access_key' },
        { named: '*hs_personal_access_key' },
        { named: 'personalAccessKey', in: '**/{hubspot.config.yml,config.yml}' },
      ],
      manual: {
        page: 'https://app.hubspot.com/portal-recommend/l?slug=personal-access-key',
        steps: ['Personal access key', 'Rotate it'],
      },
      reach: 'Reads and changes the account’s website and projects as the person who made it.',
    },
    'hubspot-api-key': {
      name: 'HubSpot developer API key',
      shape: uuid,
      beside: [
        { named: '*hubspot_api_key' },
        { named: '*hubspot_developer_api_key' },
        { named: '*hubspot_hapikey' },
        { named: 'hapikey' },
        { named: '*hubspot_key' },
      ],
      carriers: [{ query: 'hapikey' }],
      manual: {
        page: 'https://app.hubspot.com/developer',
        steps: ['Open the developer account, Keys, Developer API key', 'Rotate the key'],
      },
      reach: 'Manages the apps of a developer account; once did everything in an account.',
    },
    'hubspot-client-secret': {
      name: 'HubSpot app client secret',
      source: 'https://developers.hubspot.com/docs/faq/v1-request-validation',
      shape: uuid,
      beside: [{ named: '*hubspot_client_secret' }, { named: '*hubspot_app_secret' }],
      manual: { page: 'https://app.hubspot.com/developer', steps: ['Open the app, Auth', 'Rotate the client secret'] },
      reach: 'With refresh tokens: acts as the app in every account that has installed it.',
    },
  },
} as const satisfies Service
