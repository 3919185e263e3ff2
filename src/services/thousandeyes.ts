import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const thousandeyes = {
  id: 'thousandeyes',
  name: 'ThousandEyes',
  docs: 'https://developer.cisco.com/docs/thousandeyes/',
  hosts: ['api.thousandeyes.com'],
  keys: {
    'thousandeyes-api-key': {
      name: 'ThousandEyes API key',
      shape: uuid,
      beside: [
        { named: '*thousandeyes_token' },
        { named: '*thousandeyes_api_token' },
        { named: '*thousandeyes_access_token' },
        { named: '*thousandeyes_api_key' },
        { named: '*thousandeyes_key' },
        { named: '*thousandeyes_pat' },
        { named: '*thousandeyes_personal_access_token' },
        { named: '*thousandeyes_auth_token' },
        { named: '*thousandeyes_oauth_bearer_token' },
        { named: '*thousandeyes_bearer_token' },
        { named: '*thousandeyes_account_token' },
        { word: 'api.thousandeyes.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.cisco.com/docs/thousandeyes/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
