import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as its own code makes them; other texts may be chosen for one. */
export const shlink = {
  id: 'shlink',
  name: 'Shlink',
  docs: 'https://shlink.io/documentation/',
  hosts: [],
  selfHosted: true,
  keys: {
    'shlink-api-key': {
      name: 'Shlink API key',
      source:
        'https://github.com/shlinkio/shlink/blob/041f231ff20757225ef03edd8c1786a7b98ed826/module/Rest/src/Entity/ApiKey.php',
      shape: uuid,
      beside: [
        { named: '*shlink_api_key' },
        { named: '*shlink_key' },
        { named: '*shlink_token' },
        { named: '*shlink_api_token' },
        { named: '*shlink_access_token' },
        { named: '*shlink_secret' },
        { named: '*shlink_api_secret' },
        { named: '*shlink_access_key' },
        { named: '*shlink_initial_api_key' },
        { named: '*shlink_server_api_key' },
        { named: '*shlink_server_key' },
        { named: '*shlink_server_token' },
        { named: '*shlink_server_api_token' },
        { named: '*shlink_server_access_token' },
        { named: '*shlink_server_secret' },
        { named: '*shlink_server_api_secret' },
        { named: '*shlink_server_access_key' },
        { named: '*shlink_server_initial_api_key' },
        { named: '*initial_shlink_api_key' },
        { named: '*initial_shlink_key' },
        { named: '*initial_shlink_token' },
        { named: '*initial_shlink_api_token' },
        { named: '*initial_shlink_access_token' },
        { named: '*initial_shlink_secret' },
        { named: '*initial_shlink_api_secret' },
        { named: '*initial_shlink_access_key' },
        { named: '*initial_shlink_initial_api_key' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://shlink.io/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and changes short links.',
    },
  },
} as const satisfies Service
