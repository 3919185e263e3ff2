import type { Service } from '../model/service.ts'

/**
 * Secrets of API credentials: 24 letters and digits in samples; the id beside them has 20. In `looker.ini` the names are
 * plain.
 */
export const looker = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  hosts: [],
  selfHosted: true,
  keys: {
    'looker-client-secret': {
      name: 'Looker API client secret',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*looker_client_secret' },
        { named: '*looker_secret' },
        { named: '*looker_api_secret' },
        { named: '*looker_api3_client_secret' },
        { named: '*looker_sdk_client_secret' },
        { named: '*looker_sdk_secret' },
        { named: '*looker_sdk_api_secret' },
        { named: '*looker_sdk_api3_client_secret' },
        { named: '*looker_api_client_secret' },
        { named: '*looker_api_secret' },
        { named: '*looker_api_api_secret' },
        { named: '*looker_api_api3_client_secret' },
        { named: '*lookersdk_client_secret' },
        { named: '*lookersdk_secret' },
        { named: '*lookersdk_api_secret' },
        { named: '*lookersdk_api3_client_secret' },
        { named: '*looker_api3_client_secret' },
        { named: '*looker_api3_secret' },
        { named: '*looker_api3_api_secret' },
        { named: '*looker_api3_api3_client_secret' },
        { named: '*looker_api_key_secret' },
        { named: '*looker_password' },
        { named: 'client_secret', in: '**/looker.ini' },
      ],
      manual: {
        page: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
        steps: ['In your Looker: Admin, Users, Edit API keys', 'Delete the key'],
      },
      reach: 'With its id: queries the databases behind Looker as its user may.',
    },
  },
} as const satisfies Service
