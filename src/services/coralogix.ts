import type { Service } from '../model/service.ts'

/**
 * Personal keys are `cxup_`, team keys `cxtp_`, and 30 letters and digits, as samples look; older keys to send data are UUIDs.
 */
export const coralogix = {
  id: 'coralogix',
  name: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  hosts: ['*.coralogix.com', '*.cx498.coralogix.com', '*.coralogix.us', '*.coralogix.in', '*.coralogixsg.com'],
  keys: {
    'coralogix-api-key': {
      name: 'Coralogix API key',
      shape: [{ oneOf: ['cxup_', 'cxtp_'] }, { base62: 30 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
        steps: ['Settings, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes the team’s data and settings, as far as its permissions go.',
    },
  },
} as const satisfies Service
