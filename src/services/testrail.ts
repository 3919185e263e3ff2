import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 36 to 50 characters of a token are looked at. */
export const testrail = {
  id: 'testrail',
  name: 'TestRail',
  docs: 'https://support.testrail.com/',
  hosts: ['*.testrail.io', '*.testrail.com'],
  keys: {
    'testrail-api-key': {
      name: 'TestRail API key',
      shape: [{ token68: [36, 50] }],
      beside: [
        ...apiKeyNames('testrail'),
        { named: '*testrail_password' },
        { named: '*testrail_pass' },
        { named: '*testrail_passwd' },
        { named: '*testrail_pwd' },
        { named: '*testrail_api_password' },
      ],
      manual: {
        page: 'https://support.testrail.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
