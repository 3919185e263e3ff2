import type { Service } from '../model/service.ts'

/**
 * API keys: 32 random bytes, each four of them a number in small letters and digits, as the public code of the server makes
 * them: 56 at most. Data keys: 43 characters of base64 and `=`, as samples look.
 */
export const conjur = {
  id: 'conjur',
  name: 'CyberArk Conjur',
  docs: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
  hosts: [],
  selfHosted: true,
  keys: {
    'conjur-api-key': {
      name: 'CyberArk Conjur API key',
      source: 'https://github.com/cyberark/conjur/blob/master/app/models/credentials.rb',
      shape: [{ base36: [44, 56] }],
      beside: [
        { named: '*conjur_api_key' },
        { named: '*conjur_authn_api_key' },
        { named: '*conjur_key' },
        { named: '*conjur_password' },
        { named: '*conjur_authn_authn_api_key' },
        { named: '*conjur_authn_key' },
        { named: '*conjur_authn_password' },
        { named: '*dap_api_key' },
        { named: '*dap_authn_api_key' },
        { named: '*dap_key' },
        { named: '*dap_password' },
      ],
      manual: {
        page: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the secrets that are kept there.',
    },
    'conjur-data-key': {
      name: 'CyberArk Conjur data key',
      shape: [{ base64: 43 }, '='],
      beside: [{ named: '*conjur_data_key' }],
      manual: {
        page: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
        steps: ['Find where the data key was made', 'End it there, and make another'],
      },
      reach: 'Opens the whole database of secrets.',
    },
  },
} as const satisfies Service
