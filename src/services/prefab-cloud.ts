import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 1 to 6 digits, `-P`, 1 to 6 digits, `-E`, 1 to 6 digits, `-SDK-` and a UUID, as samples look. */
export const prefabCloud = {
  id: 'prefab-cloud',
  name: 'Reforge (Prefab)',
  docs: 'https://docs.prefab.cloud/',
  hosts: ['api.prefab.cloud'],
  keys: {
    'prefab-cloud-api-key': {
      name: 'Reforge (Prefab) API key',
      shape: [{ digit: [1, 6] }, '-P', { digit: [1, 6] }, '-E', { digit: [1, 6] }, '-SDK-', ...uuid],
      beside: [...apiKeyNames('prefab', 'reforge', 'prefab_backend'), { named: '*api_key' }, { named: '*sdk_key' }],
      manual: {
        page: 'https://docs.prefab.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
