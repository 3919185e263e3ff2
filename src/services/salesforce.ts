import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * The auth URL of the CLI holds a client, its secret and a refresh token, as the CLI’s code puts it together. Consumer secrets are
 * 64 hex digits in upper case, security tokens 24 or 25 letters and digits, as samples look. Access tokens mix letters
 * with dots and underscores, which no alphabet here has alone: they live for hours and are not described.
 */
export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_auth_url.htm',
  hosts: ['login.salesforce.com', 'test.salesforce.com', '*.my.salesforce.com', '*.salesforce.com'],
  keys: {
    'salesforce-auth-url': {
      name: 'Salesforce auth URL',
      source: 'https://github.com/forcedotcom/sfdx-core/blob/01b5620ffb603926cedb8a75f0aed41a80314841/src/org/authInfo.ts',
      shapes: [
        ['force://PlatformCLI::', { userinfo: [60, 120] }, '@', { hostname: [8, 200] }],
        [
          'force://',
          { userinfo: [11, 90] },
          ':',
          { base36upper: [15, 64] },
          ':',
          { userinfo: [60, 120] },
          '@',
          { hostname: [8, 200] },
        ],
      ],
      manual: {
        page: 'https://login.salesforce.com/',
        steps: ['Setup, Connected Apps OAuth Usage', 'Revoke the tokens of the app; log out and reset the user’s password'],
      },
      reach: 'Logs in as its user, with all that the user may do in the org, until it is revoked.',
    },
    'salesforce-consumer-secret': {
      name: 'Salesforce consumer secret',
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: '*salesforce_client_secret' },
        { named: '*salesforce_consumer_secret' },
        { named: '*sf_client_secret' },
        { named: '*sf_consumer_secret' },
        { named: '*sfdc_client_secret' },
        { named: '*sfdc_consumer_secret' },
        { named: '*sfdx_client_secret' },
        { named: '*salesforce_secret' },
        { named: '*salesforce_oauth_secret' },
        { word: 'salesforce', within: 200 },
      ],
      manual: {
        page: 'https://login.salesforce.com/',
        steps: ['Setup, App Manager, open the app, Manage Consumer Details', 'Generate a new secret, apply it: the old one ends'],
      },
      reach: 'With the consumer key: acts as the app; with a flow for clients also without a user.',
    },
    'salesforce-security-token': {
      name: 'Salesforce security token',
      shape: [{ base62: [24, 25] }],
      beside: [
        { named: '*salesforce_security_token' },
        { named: '*sf_security_token' },
        { named: '*sfdc_security_token' },
        { named: '*salesforce_token' },
        { named: '*sf_token' },
      ],
      manual: {
        page: 'https://login.salesforce.com/',
        steps: ['The user’s Settings, Reset My Security Token', 'Reset: the new one comes by mail, the old one ends'],
      },
      reach: 'With name and password: logs in from anywhere.',
    },
    // The organization’s id, `!` and the session, as samples look.
    'salesforce-access-token': {
      name: 'Salesforce access token',
      shape: ['00D', { base62: 12 }, '!', { unreserved: [80, 120] }],
      alone: true,
      beside: [
        ...tokenNames('salesforce'),
        { named: '*salesforce_session_id' },
        ...tokenNames('sf'),
        { named: '*sf_session_id' },
        ...tokenNames('sfdc'),
        { named: '*sfdc_session_id' },
        ...tokenNames('force'),
        { named: '*force_session_id' },
        ...tokenNames('salesforce_session'),
        { named: '*salesforce_session_session_id' },
        ...tokenNames('sfdx'),
        { named: '*sfdx_session_id' },
        { named: '*access_token' },
        { named: '*session_id' },
        { named: '*sid' },
        { named: '*token' },
      ],
      manual: { page: 'https://login.salesforce.com', steps: ['Setup, Session management', 'End the session'] },
      reach: 'Does in the organization what its user may, until the session ends.',
    },
  },
} as const satisfies Service
