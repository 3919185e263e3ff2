import type { Service } from '../model/service.ts'

/**
 * The secret of a personal access token is 16 bytes in base64, `:` and 32 letters and digits, as samples look; that of the
 * page’s example is shorter.
 */
export const tableau = {
  id: 'tableau',
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
  hosts: ['*.online.tableau.com'],
  keys: {
    'tableau-token': {
      name: 'Tableau personal access token',
      source: 'https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_concepts_auth.htm',
      shape: [{ base64: [16, 22] }, '==:', { base62: [21, 32] }],
      beside: [
        { named: '*tableau_pat' },
        { named: '*tableau_pat_secret' },
        { named: '*tableau_pat_value' },
        { named: '*tableau_pat_token' },
        { named: '*tableau_token' },
        { named: '*tableau_token_value' },
        { named: '*tableau_token_secret' },
        { named: '*tableau_personal_access_token' },
        { named: '*tableau_personal_access_token_secret' },
        { named: '*tableau_personal_access_token_value' },
        { named: '*tableau_access_token' },
        { named: '*tableau_access_token_value' },
        { named: '*tableau_api_token' },
        { named: '*tableau_secret' },
        { named: '*tableau_server_token' },
        { named: '*personal_access_token_secret' },
        { named: '*token_value' },
        { word: 'tableau', within: 200 },
        { word: 'personalAccessTokenSecret', within: 200 },
        { command: 'tabcmd', flag: '--token-value' },
        { command: 'tsm', flag: '--token-value' },
      ],
      manual: {
        page: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
        steps: ['My account settings, Personal access tokens', 'Revoke the token'],
      },
      personal: 'It signs in as its user: a connected app signs in without one.',
      reach: 'Reads and publishes workbooks and data, as its user.',
    },
  },
} as const satisfies Service
