import type { Service } from '../model/service.ts'
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
        { named: '*braze_api_key' },
        { named: '*braze_key' },
        { named: '*braze_token' },
        { named: '*braze_api_token' },
        { named: '*braze_access_token' },
        { named: '*braze_secret' },
        { named: '*braze_api_secret' },
        { named: '*braze_access_key' },
        { named: '*braze_rest_api_key' },
        { named: '*braze_rest_key' },
        { named: '*braze_rest_token' },
        { named: '*braze_rest_api_token' },
        { named: '*braze_rest_access_token' },
        { named: '*braze_rest_secret' },
        { named: '*braze_rest_api_secret' },
        { named: '*braze_rest_access_key' },
        { named: '*braze_rest_rest_api_key' },
        { named: '*appboy_api_key' },
        { named: '*appboy_key' },
        { named: '*appboy_token' },
        { named: '*appboy_api_token' },
        { named: '*appboy_access_token' },
        { named: '*appboy_secret' },
        { named: '*appboy_api_secret' },
        { named: '*appboy_access_key' },
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
