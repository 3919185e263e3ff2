import type { Service } from '../model/service.ts'

/**
 * A key of 32 hex digits, which web pages show, and a token: 64 hex digits, as in the examples of its reference, or today
 * `ATTA` and 72, as samples look. Secrets of a key have 64 in samples.
 */
export const trello = {
  id: 'trello',
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  hosts: ['api.trello.com', 'trello.com'],
  keys: {
    'trello-token': {
      name: 'Trello API token',
      shape: ['ATTA', { hex: 64 }, { hexUpper: 8 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://trello.com/u/my/account',
        steps: ['Account, Applications', 'Revoke the application; or DELETE /1/tokens/{token}'],
      },
      reach: 'With its key: reads or changes the user’s boards, as far as was granted.',
    },
    'trello-legacy-token': {
      name: 'Trello API token (old form)',
      source: 'https://developer.atlassian.com/cloud/trello/rest/',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*trello_token' },
        { named: '*trello_api_token' },
        { named: '*trello_access_token' },
        { named: '*trello_oauth_token' },
        { named: '*trello_user_token' },
        { named: '*trello_member_token' },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://trello.com/u/my/account',
        steps: ['Account, Applications', 'Revoke the application; or DELETE /1/tokens/{token}'],
      },
      reach: 'With its key: reads or changes the user’s boards, as far as was granted.',
    },
    'trello-secret': {
      name: 'Trello API secret',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*trello_secret' },
        { named: '*trello_api_secret' },
        { named: '*trello_oauth_secret' },
        { named: '*trello_app_secret' },
        { named: '*trello_client_secret' },
      ],
      manual: { page: 'https://trello.com/power-ups/admin', steps: ['Open the Power-Up, API key', 'Make a new secret'] },
      reach: 'With its key: signs OAuth requests and webhooks of the app.',
    },
  },
} as const satisfies Service
