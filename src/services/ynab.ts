import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Personal access tokens have 43 characters of base64, older ones 64 hex digits, as samples look. */
export const ynab = {
  id: 'ynab',
  name: 'YNAB',
  docs: 'https://api.ynab.com/#authentication',
  hosts: ['api.ynab.com', 'api.youneedabudget.com', 'app.ynab.com'],
  keys: {
    'ynab-token': {
      name: 'YNAB personal access token',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        ...plainKeyNames('ynab'),
        { named: '*ynab_personal_access_token' },
        { named: '*ynab_pat' },
        { named: '*ynab_bearer_token' },
        { named: '*ynab_auth_token' },
        { named: '*ynab_client_secret' },
        { word: 'api.ynab.com', within: 200 },
        { word: 'api.youneedabudget.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'full',
      manual: { page: 'https://app.ynab.com/settings/developer', steps: ['Developer settings', 'Revoke the token'] },
      reach: 'Reads and changes all budgets of a person.',
    },
  },
} as const satisfies Service
