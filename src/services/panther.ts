import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 letters and digits, as samples look. */
export const panther = {
  id: 'panther',
  name: 'Panther',
  docs: 'https://docs.panther.com/panther-developer-workflows/api',
  hosts: ['*.runpanther.net'],
  keys: {
    'panther-api-token': {
      name: 'Panther API token',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('panther', 'panther_api')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.panther.com/panther-developer-workflows/api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads alerts and logs, changes detections.',
    },
  },
} as const satisfies Service
