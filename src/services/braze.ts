import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const braze = {
  id: 'braze',
  name: 'Braze',
  docs: 'https://www.braze.com/docs/api/basics/',
  hosts: ['rest.iad-01.braze.com', '*.braze.com', '*.braze.eu'],
  keys: {
    'braze-api-key': {
      name: 'Braze API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('braze', 'braze_rest'),
        { named: '*braze_rest_rest_api_key' },
        ...apiKeyNames('appboy'),
        { named: '*appboy_rest_api_key' },
        { word: 'rest.iad-01.braze.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.braze.com/docs/api/basics/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
