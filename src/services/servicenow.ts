import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 12 to 64 characters of URL-safe base64 are looked at. */
export const servicenow = {
  id: 'servicenow',
  name: 'ServiceNow',
  docs: 'https://www.servicenow.com/docs/',
  hosts: ['*.service-now.com'],
  keys: {
    'servicenow-api-key': {
      name: 'ServiceNow API key',
      shape: [{ base64url: [12, 64] }],
      beside: [
        { named: '*servicenow_client_secret' },
        { named: '*servicenow_api_key' },
        { named: '*servicenow_token' },
        { named: '*servicenow_password' },
        { named: '*servicenow_pass' },
        { named: '*servicenow_passwd' },
        { named: '*servicenow_pwd' },
        { named: '*servicenow_api_password' },
        { named: '*servicenow_oauth_secret' },
        ...named(
          ['snow_oauth', 'sn_oauth'],
          ['_client_secret', '_password', '_pass', '_passwd', '_pwd', '_api_password', '_oauth_secret'],
        ),
      ],
      manual: {
        page: 'https://www.servicenow.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
