import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const outreach = {
  id: 'outreach',
  name: 'Outreach (sales)',
  docs: 'https://developers.outreach.io/',
  hosts: ['api.outreach.io'],
  keys: {
    'outreach-api-key': {
      name: 'Outreach (sales) API key',
      shape: [{ base64url: [40, 64] }],
      beside: [
        { named: '*outreach_client_secret' },
        { named: '*outreach_api_key' },
        { named: '*outreach_oauth_secret' },
        { named: '*outreach_application_secret' },
        { named: '*outreach_io_client_secret' },
        { named: '*outreach_io_api_key' },
        { named: '*outreach_io_oauth_secret' },
        { named: '*outreach_io_application_secret' },
        { named: '*outreach_oauth_client_secret' },
        { named: '*outreach_oauth_api_key' },
        { named: '*outreach_oauth_oauth_secret' },
        { named: '*outreach_oauth_application_secret' },
      ],
      manual: {
        page: 'https://developers.outreach.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
