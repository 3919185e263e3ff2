import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 48 letters and digits are looked at. Secrets of access keys: 32 as samples look, and
 * fewer than 40, as AWS has them under such names. */
export const sensenova = {
  id: 'sensenova',
  name: 'SenseNova',
  docs: 'https://platform.sensenova.cn/doc',
  hosts: ['api.sensenova.cn'],
  keys: {
    'sensenova-api-key': {
      name: 'SenseNova API key',
      shape: [{ base62: [32, 48] }],
      beside: apiKeyNames('sensenova'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://platform.sensenova.cn/doc',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
    'sensenova-secret-access-key': {
      name: 'SenseNova secret access key',
      shape: [{ base62: [32, 39] }],
      beside: [{ named: '*sensenova_secret_access_key' }, { named: '*sensenova_access_key_secret' }],
      manual: {
        page: 'https://platform.sensenova.cn/doc',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
