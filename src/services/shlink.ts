import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
        ...apiKeyNames('shlink'),
        { named: '*shlink_initial_api_key' },
        ...apiKeyNames('shlink_server'),
        { named: '*shlink_server_initial_api_key' },
        ...apiKeyNames('initial_shlink'),
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
