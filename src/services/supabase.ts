import type { Service, Verify } from '../model/service.ts'

// https://supabase.com/docs/reference/api/v1-list-all-projects: an array, of none perhaps; how it refuses no page shows
const verify: Verify = {
  request: 'GET https://api.supabase.com/v1/projects',
  means: {
    live: { status: 200, at: 'length' },
    dead: { status: 401, at: 'message', is: 'Unauthorized' },
    limited: { status: 403, at: 'message' },
  },
  inferred: true,
}

/**
 * Keys of Supabase. The old `service_role` key is a JWT whose header and first claims never vary: `iss`, the project’s `ref` of 20
 * letters, and the role, which is looked for where that length puts it. `anon` and publishable keys are public by design.
 */
export const supabase = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  hosts: ['api.supabase.com', '*.supabase.co'],
  keys: {
    'supabase-access-token': {
      name: 'Supabase access token',
      source: 'https://github.com/supabase/cli/blob/265726d7c16e793110d4200f6f8b3fbd7a8158b3/internal/utils/access_token.go',
      shape: ['sbp_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      manual: { page: 'https://supabase.com/dashboard/account/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Manages all projects of its user: databases, keys, secrets.',
    },
    // As samples look; its own pages and command line have no more than the older form.
    'supabase-scoped-token': {
      name: 'Supabase access token (newer form)',
      shape: ['sbp_v0_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      manual: { page: 'https://supabase.com/dashboard/account/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Manages the projects of its user, as far as it was allowed: databases, keys, secrets.',
    },
    'supabase-oauth-token': {
      name: 'Supabase OAuth token',
      source: 'https://github.com/supabase/cli/blob/265726d7c16e793110d4200f6f8b3fbd7a8158b3/internal/utils/access_token.go',
      shape: ['sbp_oauth_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://supabase.com/dashboard/account/me',
        steps: ['Authorized apps of the organization', 'Revoke the app'],
      },
      reach: 'Manages an organization’s projects as far as the app was granted.',
    },
    'supabase-secret-key': {
      name: 'Supabase secret key',
      source: 'https://supabase.com/docs/guides/api/api-keys',
      shape: ['sb_secret_', { base64url: 31 }],
      carriers: [
        { header: 'apikey', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://supabase.com/dashboard/project/_/settings/api-keys',
        steps: ['Find the key under Secret keys', 'Delete it'],
      },
      reach: 'Reads and writes all data of one project, past row level security.',
    },
    'supabase-service-role-key': {
      name: 'Supabase service_role key',
      source: 'https://supabase.com/docs/guides/api/api-keys',
      shape: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I',
        { base64url: [80, 140], holds: 'InNlcnZpY2Vfcm9sZSI' },
        '.',
        { base64url: 43 },
      ],
      carriers: [
        { header: 'apikey', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://supabase.com/dashboard/project/_/settings/api-keys/legacy',
        steps: ['Move to secret keys', 'Disable the legacy keys, or rotate the JWT secret'],
      },
      reach: 'Reads and writes all data of one project, past row level security.',
    },
    'supabase-own-service-role-key': {
      name: 'Supabase service role key of a server of one’s own',
      source: 'https://github.com/supabase/supabase/blob/2252666a20a837f612d9919236b2ddc824f5bb75/docker/utils/generate-keys.sh',
      shape: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIiwiaXNzIjoic3VwYWJhc2Ui',
        { base64url: [40, 60] },
        '.',
        { base64url: 43 },
      ],
      carriers: [
        { header: 'apikey', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      access: 'full',
      manual: {
        page: 'https://supabase.com/docs/guides/self-hosting/docker',
        steps: ['On your server: make new keys with utils/generate-keys.sh', 'Start the stack again'],
      },
      reach: 'Reads and changes all data of the project, past row-level security.',
    },
    'supabase-jwt-secret': {
      name: 'Supabase JWT secret',
      shape: [{ base64: 86 }, '=='],
      beside: [{ named: '*supabase_jwt_secret' }],
      manual: {
        page: 'https://supabase.com/dashboard/project/_/settings/jwt',
        steps: ['JWT Keys', 'Rotate the secret: all tokens of the project die'],
      },
      reach: 'Makes tokens of any user and of `service_role`.',
    },
    // As samples look.
    'supabase-oauth-client-secret': {
      name: 'Supabase OAuth client secret',
      shape: ['sba_', { hex: 40 }],
      manual: {
        page: 'https://supabase.com/dashboard/org/_/apps',
        steps: ['OAuth apps of the organization, open the app', 'Delete the client secret, make a new one'],
      },
      reach: 'Gets tokens as the app, for the organizations that have granted it access.',
    },
  },
} as const satisfies Service
