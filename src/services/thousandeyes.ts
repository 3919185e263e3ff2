import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
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
        ...tokenNames('thousandeyes'),
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
