import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Client secrets of LinkedIn: `WPL_AP1.` and 16 characters with a checksum behind a dot in newer ones, 16 letters and digits
 * in older ones, as samples look; access tokens begin with `AQ`, as the page’s example does.
 */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  hosts: ['www.linkedin.com', 'api.linkedin.com'],
  keys: {
    'linkedin-client-secret': {
      name: 'LinkedIn client secret',
      shapes: [
        ['WPL_AP1.', { base62: 16 }, '.', { base64: [6, 8] }],
        ['WPL_AP0.', { base62: 16 }, '.', { base64: [6, 8] }],
      ],
      alone: true,
      beside: [
        ...credentialNames('linkedin'),
        { named: '*client_secret' },
        { named: '*secret' },
        { word: 'linkedin', within: 300 },
      ],
      manual: {
        page: 'https://www.linkedin.com/developers/apps',
        steps: ['Open the app, Auth', 'Generate a new primary client secret; the old one ends after a time that you choose'],
      },
      reach: 'Signs members in as the application.',
    },
    'linkedin-old-client-secret': {
      name: 'LinkedIn client secret (16 characters)',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*linkedin_client_secret' },
        { named: '*linkedin_secret' },
        { named: '*linkedin_app_secret' },
        { named: '*linkedin_api_secret' },
        { named: '*linkedin_secret_key' },
        { named: '*social_auth_linkedin_secret' },
        { named: '*social_auth_linkedin_oauth2_secret' },
      ],
      manual: {
        page: 'https://www.linkedin.com/developers/apps',
        steps: ['Open the app, Auth', 'Generate a new primary client secret'],
      },
      reach: 'Signs members in as the application.',
    },
    'linkedin-access-token': {
      name: 'LinkedIn access token',
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
      shape: ['AQ', { base64url: [150, 600] }],
      beside: [
        { named: '*linkedin_access_token' },
        { named: '*linkedin_token' },
        { named: '*linkedin_oauth_token' },
        { named: '*linkedin_refresh_token' },
        { named: '*li_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
        steps: ['Find the app', 'Remove it'],
      },
      reach: 'Does what its scopes name as the member, for 60 days.',
    },
  },
} as const satisfies Service
