import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: its own library takes them at 128 characters and no other length; letters and digits, as samples look. */
export const supervisely = {
  id: 'supervisely',
  name: 'Supervisely',
  docs: 'https://developer.supervisely.com/',
  hosts: ['app.supervisely.com', 'app.supervise.ly'],
  keys: {
    'supervisely-api-key': {
      name: 'Supervisely API key',
      source: 'https://github.com/supervisely/supervisely/blob/02e7bfc5d7702479d2e6c9c6160595a7ddb0fd63/supervisely/api/api.py',
      shape: [{ base62: 128 }],
      beside: [
        ...tokenNames('supervisely'),
        { named: 'api_token', in: '**/supervisely.env' },
        { word: 'app.supervisely.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developer.supervisely.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
