import type { Service } from '../model/service.ts'

/** Secrets of applications: 32 letters and digits, as samples look. */
export const helpscout = {
  id: 'helpscout',
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  hosts: ['api.helpscout.net'],
  keys: {
    'helpscout-app-secret': {
      name: 'Help Scout app secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*help_scout_app_secret' },
        { named: '*help_scout_secret' },
        { named: '*help_scout_client_secret' },
        { named: '*help_scout_api_secret' },
        { named: '*help_scout_application_secret' },
        { named: '*helpscout_app_secret' },
        { named: '*helpscout_secret' },
        { named: '*helpscout_client_secret' },
        { named: '*helpscout_api_secret' },
        { named: '*helpscout_application_secret' },
      ],
      manual: { page: 'https://secure.helpscout.net/members/apps', steps: ['My apps: open it', 'Delete it'] },
      reach: 'With its id: reads and answers conversations.',
    },
  },
} as const satisfies Service
