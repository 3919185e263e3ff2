import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const umbraco = {
  id: 'umbraco',
  name: 'Umbraco',
  docs: 'https://docs.umbraco.com/',
  hosts: ['api.umbraco.io', 'cdn.umbraco.io'],
  keys: {
    'umbraco-api-key': {
      name: 'Umbraco API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        ...apiKeyNames('umbraco'),
        { named: '*umbraco_client_secret' },
        { named: '*umbraco_app_secret' },
        ...apiKeyNames('umbraco_heartcore'),
        { named: '*umbraco_heartcore_client_secret' },
        { named: '*umbraco_heartcore_app_secret' },
        ...apiKeyNames('umbraco_cloud'),
        { named: '*umbraco_cloud_client_secret' },
        { named: '*umbraco_cloud_app_secret' },
        ...apiKeyNames('umb'),
        { named: '*umb_client_secret' },
        { named: '*umb_app_secret' },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.umbraco.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
