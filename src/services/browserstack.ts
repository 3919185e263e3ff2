import type { Service } from '../model/service.ts'

/**
 * A user's name and access key, as HTTP Basic. The key renews itself and ends with the answer
 * (https://www.browserstack.com/docs/automate/api-reference/selenium/key); nothing else ends it. A refusal is a line of plain text that no
 * page shows, so that it closes nothing. Pages show no layout: samples are 20 letters and digits.
 */
export const browserstack = {
  id: 'browserstack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
  hosts: ['api.browserstack.com'],
  keys: {
    'browserstack-access-key': {
      name: 'BrowserStack access key',
      within: 20,
      parts: {
        user: {
          shape: [{ word: [4, 60] }],
          public: true,
          beside: [
            { named: '*browserstack_username' },
            { named: '*browserstack_user' },
            { named: '*browserstack_user_name' },
            { named: 'browserstack.user' },
            { named: 'userName', in: '**/browserstack.yml' },
          ],
        },
        key: {
          shape: [{ base62: 20 }],
          beside: [
            { named: '*browserstack_access_key' },
            { named: '*browserstack_key' },
            { named: '*browserstack_accesskey' },
            { named: 'browserstack.key' },
            { named: 'accessKey', in: '**/browserstack.yml' },
          ],
        },
      },
      carriers: [{ basic: '{key.user}:{key.key}' }],
      verify: {
        request: 'GET https://api.browserstack.com/automate/plan.json',
        means: { live: { status: 200, at: 'automate_plan' }, dead: 401 },
        inferred: true,
        reads: { name: 'automate_plan' },
      },
      rotate: {
        request: 'PUT https://api.browserstack.com/automate/recycle_key.json',
        old: 'dies',
        means: { done: { status: 200, at: 'new_key' }, denied: { status: 401, header: 'www-authenticate' } },
        gives: { key: 'new_key' },
        ifLost: ['Account, Settings, Summary, Access Key', 'Reset the key: nobody holds its value'],
      },
      access: 'full',
      manual: {
        page: 'https://www.browserstack.com/accounts/profile/details',
        steps: ['Account, Settings, Summary, Access Key', 'Reset it: the old one ends at once'],
      },
      reach: 'Runs tests at the cost of the plan, and reads their logs, videos and what was uploaded for them.',
    },
  },
  usage: { write: [{ action: 'browserstack/github-actions', input: 'access-key' }] },
  limits: { perSecond: 5 },
} as const satisfies Service
