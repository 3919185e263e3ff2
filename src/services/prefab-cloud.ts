import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*prefab_api_key' },
        { named: '*prefab_key' },
        { named: '*prefab_token' },
        { named: '*prefab_api_token' },
        { named: '*prefab_access_token' },
        { named: '*prefab_secret' },
        { named: '*prefab_api_secret' },
        { named: '*prefab_access_key' },
        { named: '*reforge_api_key' },
        { named: '*reforge_key' },
        { named: '*reforge_token' },
        { named: '*reforge_api_token' },
        { named: '*reforge_access_token' },
        { named: '*reforge_secret' },
        { named: '*reforge_api_secret' },
        { named: '*reforge_access_key' },
        { named: '*prefab_backend_api_key' },
        { named: '*prefab_backend_key' },
        { named: '*prefab_backend_token' },
        { named: '*prefab_backend_api_token' },
        { named: '*prefab_backend_access_token' },
        { named: '*prefab_backend_secret' },
        { named: '*prefab_backend_api_secret' },
        { named: '*prefab_backend_access_key' },
        { named: '*api_key' },
        { named: '*sdk_key' },
      ],
      manual: {
        page: 'https://docs.prefab.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
