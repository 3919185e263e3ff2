import type { Service } from '../model/service.ts'

/** Secrets of service accounts and of a project’s old API are 32 characters in keys in use. Project tokens are public. */
export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/service-accounts',
  hosts: ['mixpanel.com', 'api.mixpanel.com', 'data.mixpanel.com', 'eu.mixpanel.com'],
  keys: {
    'mixpanel-service-account-secret': {
      name: 'Mixpanel service account secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*mixpanel_service_account_secret' },
        { named: '*mixpanel_service_account_password' },
        { named: '*mixpanel_account_secret' },
        { named: '*mixpanel_sa_secret' },
      ],
      manual: { page: 'https://mixpanel.com/settings/org#serviceaccounts', steps: ['Find the account', 'Delete it'] },
      reach: 'Reads and changes the projects that it was added to, and the data of their users.',
    },
    'mixpanel-api-secret': {
      name: 'Mixpanel project API secret',
      shape: [{ hex: 32 }],
      beside: [{ named: '*mixpanel_api_secret' }, { named: '*mixpanel_secret' }, { named: '*mixpanel_project_secret' }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://mixpanel.com/settings/project', steps: ['Access Keys', 'Reset the API secret'] },
      reach: 'Exports all events of a project.',
    },
  },
} as const satisfies Service
