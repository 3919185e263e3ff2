import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['outreach', 'outreach_io', 'outreach_oauth'],
        ['_client_secret', '_api_key', '_oauth_secret', '_application_secret'],
      ),
      manual: {
        page: 'https://developers.outreach.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
