import type { Service } from '../model/service.ts'

/** Tokens are `sk` and 78 letters and digits; those of robots have 180 in all, as samples look. The name of the service must stand near. */
export const sanity = {
  id: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  hosts: ['api.sanity.io', '*.api.sanity.io', '*.apicdn.sanity.io'],
  keys: {
    'sanity-token': {
      name: 'Sanity API token',
      source: 'https://www.sanity.io/docs/http-auth',
      shape: ['sk', { base62: [78, 220] }],
      beside: [
        { named: '*sanity_token' },
        { named: '*sanity_api_token' },
        { named: '*sanity_auth_token' },
        { named: '*sanity_write_token' },
        { named: '*sanity_read_token' },
        { named: '*sanity_api_write_token' },
        { named: '*sanity_api_read_token' },
        { named: '*sanity_deploy_token' },
        { named: '*sanity_viewer_token' },
        { named: '*sanity_editor_token' },
        { named: '*sanity_secret_token' },
        { named: '*sanity_studio_token' },
        { word: 'sanity', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.sanity.io/manage', steps: ['Open the project, API, Tokens', 'Delete the token'] },
      reach: 'Reads drafts and, with write access, changes the content of a project.',
    },
  },
} as const satisfies Service
