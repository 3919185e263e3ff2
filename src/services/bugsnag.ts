import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * The notifier key, whose 32 hexadecimal digits the issuer’s own library checks, stands in applications that are handed out and is
 * worth little; a personal token is worth the account.
 */
export const bugsnag = {
  id: 'bugsnag',
  name: 'BugSnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  hosts: ['api.bugsnag.com', 'notify.bugsnag.com', 'build.bugsnag.com', 'upload.bugsnag.com'],
  keys: {
    'bugsnag-auth-token': {
      name: 'BugSnag personal auth token',
      shape: uuid,
      beside: [
        { named: '*bugsnag_auth_token' },
        { named: '*bugsnag_personal_auth_token' },
        { named: '*bugsnag_data_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: { page: 'https://app.bugsnag.com/settings/my-account/auth-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads and changes errors and projects as its user.',
    },
    'bugsnag-api-key': {
      name: 'BugSnag notifier API key',
      source:
        'https://github.com/bugsnag/bugsnag-ruby/blob/03a1ebd7721775e4af1ee503b4e6f78cc44bdd3e/lib/bugsnag/configuration.rb',
      shape: [{ hex: 32 }],
      beside: [{ named: '*bugsnag_api_key' }, { named: '*bugsnag_key' }],
      weak: true,
      carriers: [{ header: 'Bugsnag-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.bugsnag.com/', steps: ['Open the project, Settings', 'Regenerate the notifier API key'] },
      reach: 'Sends error reports into one project.',
    },
  },
} as const satisfies Service
