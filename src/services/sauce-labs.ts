import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** The access key of a user is a UUID, as samples look. */
export const sauceLabs = {
  id: 'sauce-labs',
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  hosts: ['*.saucelabs.com'],
  keys: {
    'sauce-labs-access-key': {
      name: 'Sauce Labs access key',
      shape: uuid,
      beside: [
        { named: '*sauce_access_key' },
        ...named(['sauce_labs', 'saucelabs'], ['_access_key', '_api_key', '_key', '_accesskey', '_token', '_secret']),
        { named: '*sauce_key' },
        { named: '*sauce_api_key' },
        { word: 'ondemand.saucelabs.com', within: 200 },
        { command: 'saucectl', flag: '--accessKey' },
        { command: 'sc', flag: '--access-key' },
        { command: 'sc', flag: '--api-key' },
      ],
      access: 'full',
      manual: { page: 'https://app.saucelabs.com/user-settings', steps: ['User settings', 'Regenerate the access key'] },
      personal: 'It is a user’s: make a service account, whose key leaves with it.',
      reach: 'Runs tests at the cost of the organization and reads their results, as its user.',
    },
  },
} as const satisfies Service
