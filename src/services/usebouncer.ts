import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const usebouncer = {
  id: 'usebouncer',
  name: 'Bouncer',
  docs: 'https://docs.usebouncer.com/',
  hosts: ['api.usebouncer.com'],
  keys: {
    'usebouncer-api-key': {
      name: 'Bouncer API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*usebouncer_api_key' },
        { named: '*usebouncer_key' },
        { named: '*usebouncer_token' },
        { named: '*usebouncer_api_token' },
        { named: '*usebouncer_access_token' },
        { named: '*usebouncer_secret' },
        { named: '*usebouncer_api_secret' },
        { named: '*usebouncer_access_key' },
        { named: '*bouncer_email_api_key' },
        { named: '*bouncer_email_key' },
        { named: '*bouncer_email_token' },
        { named: '*bouncer_email_api_token' },
        { named: '*bouncer_email_access_token' },
        { named: '*bouncer_email_secret' },
        { named: '*bouncer_email_api_secret' },
        { named: '*bouncer_email_access_key' },
        { word: 'api.usebouncer.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.usebouncer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
