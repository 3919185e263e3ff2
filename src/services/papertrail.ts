import type { Service } from '../model/service.ts'

/** API tokens of Papertrail: 20 letters and digits in public samples. */
export const papertrail = {
  id: 'papertrail',
  name: 'Papertrail',
  docs: 'https://www.papertrail.com/help/settings-api/',
  hosts: ['papertrailapp.com'],
  keys: {
    'papertrail-api-token': {
      name: 'Papertrail API token',
      shape: [{ base62: 20 }],
      beside: [{ named: '*papertrail_api_token' }, { named: '*papertrail_token' }, { named: '*papertrail_api_key' }],
      carriers: [{ header: 'X-Papertrail-Token', value: '{key}' }],
      manual: { page: 'https://papertrailapp.com/account/profile', steps: ['API token', 'Reset it'] },
      reach: 'Reads logs and changes systems, groups and searches.',
    },
  },
} as const satisfies Service
