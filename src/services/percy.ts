import type { Service } from '../model/service.ts'

/**
 * Project tokens are a word for the project’s kind, `_` and 64 hex digits; older ones have the digits alone. Its own client tells
 * `web`, `app`, `auto` and `ss` apart; the other words and the digits rest on samples.
 */
export const percy = {
  id: 'percy',
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
  hosts: ['percy.io'],
  keys: {
    'percy-token': {
      name: 'Percy project token',
      source: 'https://github.com/percy/cli/blob/01758b78076a5d7069281c80768460cd21e8d200/packages/client/src/client.js',
      shapes: [[{ oneOf: ['web_', 'app_', 'auto_', 'ss_', 'vmw_', 'res_'] }, { hex: 64 }], [{ hex: 64 }]],
      alone: true,
      beside: [
        { named: '*percy_token' },
        { named: '*percy_project_token' },
        { named: '*percy_access_token' },
        { named: '*percy_write_token' },
        { named: '*percy_read_token' },
        { named: '*percy_auth_token' },
        { named: '*percy_api_token' },
        { word: 'percy exec', within: 200 },
        { word: 'percy.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: { page: 'https://percy.io/', steps: ['Project settings, Project token', 'Regenerate the token'] },
      reach: 'Uploads builds of one project; a read-only token reads them, a full one does both.',
    },
  },
} as const satisfies Service
