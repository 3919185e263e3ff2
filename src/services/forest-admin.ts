import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const forestAdmin = {
  id: 'forest-admin',
  name: 'Forest Admin',
  docs: 'https://docs.forestadmin.com/',
  hosts: ['api.forestadmin.com'],
  keys: {
    'forest-admin-api-key': {
      name: 'Forest Admin API key',
      source:
        'https://github.com/ForestAdmin/agent-nodejs/blob/0528f5d4a292ff66e5d2bf06a2b44d11e0f068da/packages/agent/src/utils/options-validator.ts',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*forest_env_secret' },
        { named: '*forest_auth_secret' },
        ...secretNames('forest'),
        { named: '*forestadmin_env_secret' },
        { named: '*forestadmin_auth_secret' },
        ...secretNames('forestadmin'),
        { named: '*forest_auth_env_secret' },
        { named: '*forest_auth_auth_secret' },
        { named: '*forest_auth_client_secret' },
        { named: '*forest_auth_api_secret' },
        { named: '*forest_auth_app_secret' },
        { word: 'api.forestadmin.com', within: 160 },
      ],
      carriers: [{ header: 'forest-secret-key', value: '{key}' }],
      manual: {
        page: 'https://docs.forestadmin.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes data of the panel.',
    },
  },
} as const satisfies Service
