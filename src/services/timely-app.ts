import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const timelyApp = {
  id: 'timely-app',
  name: 'Timely',
  docs: 'https://dev.timelyapp.com/',
  hosts: ['api.timelyapp.com'],
  keys: {
    'timely-app-api-key': {
      name: 'Timely API key',
      shape: [{ base64url: 43 }],
      beside: [
        ...secretNames('timely'),
        ...tokenNames('timely'),
        { named: '*timelyapp_client_secret' },
        { named: '*timelyapp_api_secret' },
        { named: '*timelyapp_app_secret' },
        ...tokenNames('timelyapp'),
        { word: 'api.timelyapp.com', within: 160 },
      ],
      manual: {
        page: 'https://dev.timelyapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
