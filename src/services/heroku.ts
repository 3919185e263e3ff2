import type { Service } from '../model/service.ts'

/**
 * Tokens of Heroku. The page shows the prefix before a UUID; newer ones go on with `AA` and 58 characters, as samples look.
 */
export const heroku = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth',
  hosts: ['api.heroku.com', 'git.heroku.com'],
  keys: {
    'heroku-token': {
      name: 'Heroku API token',
      source: 'https://devcenter.heroku.com/articles/oauth',
      shapes: [
        ['HRKU-AA', { base64url: 58 }],
        ['HRKU-', { hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.heroku.com/account/applications',
        steps: ['Authorizations, or API Key under Account', 'Revoke it; Regenerate API Key'],
      },
      reach: 'Reads and changes apps, their configuration and data, as far as its scope goes.',
    },
    'heroku-old-key': {
      name: 'Heroku API key (without prefix)',
      shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      beside: [
        { named: '*heroku_api_key' },
        { named: '*heroku_api_token' },
        { named: '*heroku_auth_token' },
        { named: '*heroku_key' },
        { named: '*heroku_token' },
        { named: '*heroku_secret' },
        { named: '*heroku_oauth_token' },
        { named: '*heroku_deploy_key' },
        { word: 'machine api.heroku.com', within: 120 },
        { word: 'machine git.heroku.com', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.heroku.com/account', steps: ['API Key, Regenerate API Key'] },
      reach: 'Does everything that its user may do.',
    },
  },
} as const satisfies Service
