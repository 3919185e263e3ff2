import type { Service } from '../model/service.ts'

/**
 * Each kind has its prefix; behind it is a random number in base 62, not padded, so that the length varies. Project tokens
 * (`phc_`) are public by design.
 */
export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  hosts: ['{var.host}', 'us.posthog.com', 'eu.posthog.com', 'app.posthog.com'],
  selfHosted: true,
  vars: { host: { env: 'REKEY_POSTHOG_HOST', default: 'us.posthog.com' } },
  keys: {
    'posthog-personal-api-key': {
      name: 'PostHog personal API key',
      source: 'https://github.com/PostHog/posthog/blob/030722fcd3ed61a124cc19cd1627d33c3391dbfb/posthog/models/utils.py',
      shape: ['phx_', { base62: [40, 50] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'personal_api_key' }],
      // https://posthog.com/docs/api/user, https://posthog.com/docs/api#error-responses; the EU and servers of one's own have hosts of their own
      verify: {
        request: 'GET https://{var.host}/api/users/@me/',
        means: {
          live: { status: 200, at: 'distinct_id' },
          dead: { status: 401, at: 'code', is: 'authentication_failed' },
          limited: { status: 403, at: 'code', is: 'permission_denied' },
        },
        reads: { owner: 'email', account: 'organization.name' },
        inferred: true,
      },
      manual: { page: 'https://us.posthog.com/settings/user-api-keys', steps: ['Find the key', 'Delete it, or roll it'] },
      reach: 'Reads and changes projects and the data of their users, as far as its scopes go.',
    },
    'posthog-project-secret-key': {
      name: 'PostHog project secret API key',
      source: 'https://github.com/PostHog/posthog/blob/HEAD/posthog/models/utils.py',
      shape: ['phs_', { base62: [40, 50] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://us.posthog.com/settings/project',
        steps: ['Feature flags or Secret API keys', 'Rotate or delete the key'],
      },
      reach: 'Reads the definitions of a project’s feature flags.',
    },
    'posthog-oauth-token': {
      name: 'PostHog OAuth token',
      source: 'https://github.com/PostHog/posthog/blob/HEAD/posthog/models/utils.py',
      shape: [{ oneOf: ['pha_', 'phr_'] }, { base62: [38, 50] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://us.posthog.com/settings/user', steps: ['Connected apps', 'Revoke the app’s access'] },
      reach: 'Acts for a person as far as an app was granted.',
    },
  },
} as const satisfies Service
