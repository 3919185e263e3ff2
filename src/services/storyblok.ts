import type { Service } from '../model/service.ts'

/**
 * Tokens of a space are 22 letters and digits and `tt`, as in the examples of its reference; management tokens such a text, a
 * number and 20 characters more, as samples look.
 */
export const storyblok = {
  id: 'storyblok',
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  hosts: ['api.storyblok.com', 'mapi.storyblok.com', 'api-us.storyblok.com'],
  keys: {
    'storyblok-management-token': {
      name: 'Storyblok personal access token',
      shape: [{ base62: [20, 24] }, '-', { digit: [4, 9] }, '-', { base64url: [18, 24] }],
      beside: [
        { named: '*storyblok_management_token' },
        { named: '*storyblok_oauth_token' },
        { named: '*storyblok_personal_access_token' },
        { named: '*storyblok_personal_token' },
        { named: '*storyblok_pat' },
        { named: '*storyblok_mapi_token' },
        { named: '*storyblok_token' },
        { named: '*sb_mgmt_token' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://app.storyblok.com/#/me/account?tab=token',
        steps: ['My account, Personal access token', 'Delete the token'],
      },
      reach: 'Does in all spaces what its user may do.',
    },
    'storyblok-space-token': {
      name: 'Storyblok space access token',
      source: 'https://www.storyblok.com/docs/api/content-delivery/v2',
      shape: [{ base62: 22 }, 'tt'],
      beside: [
        { named: '*storyblok_token' },
        { named: '*storyblok_api_key' },
        { named: '*storyblok_access_token' },
        { named: '*storyblok_preview_token' },
        { named: '*storyblok_api_token' },
        { named: '*storyblok_key' },
        { named: '*storyblok_public_token' },
        { named: '*storyblok_delivery_api_token' },
        { named: '*storyblok_theme_token' },
      ],
      carriers: [{ query: 'token' }],
      access: 'read',
      manual: { page: 'https://app.storyblok.com/', steps: ['Open the space, Settings, Access Tokens', 'Delete the token'] },
      reach: 'Reads the published content of a space; a preview token drafts, too.',
    },
  },
} as const satisfies Service
