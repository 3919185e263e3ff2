import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['help_scout', 'helpscout'],
        ['_app_secret', '_secret', '_client_secret', '_api_secret', '_application_secret'],
      ),
      manual: { page: 'https://secure.helpscout.net/members/apps', steps: ['My apps: open it', 'Delete it'] },
      reach: 'With its id: reads and answers conversations.',
    },
  },
} as const satisfies Service
