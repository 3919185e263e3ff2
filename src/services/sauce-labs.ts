import type { Service } from '../model/service.ts'
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
        { named: '*sauce_labs_access_key' },
        { named: '*sauce_labs_api_key' },
        { named: '*sauce_labs_key' },
        { named: '*sauce_labs_accesskey' },
        { named: '*sauce_labs_token' },
        { named: '*sauce_labs_secret' },
        { named: '*saucelabs_access_key' },
        { named: '*saucelabs_api_key' },
        { named: '*saucelabs_key' },
        { named: '*saucelabs_accesskey' },
        { named: '*saucelabs_token' },
        { named: '*saucelabs_secret' },
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
