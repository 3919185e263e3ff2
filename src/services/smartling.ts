import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** User secrets: 55 characters in the sample of its own library (stars, so that the alphabet is not shown); 50 to 60 of
 * URL-safe base64 are looked at. Project API keys, of old: a UUID, as samples look. */
export const smartling = {
  id: 'smartling',
  name: 'Smartling',
  docs: 'https://help.smartling.com/',
  hosts: ['api.smartling.com'],
  keys: {
    'smartling-user-secret': {
      name: 'Smartling user secret',
      source:
        'https://github.com/Smartling/api-sdk-python/blob/0de49ea95b63f2188883ac0b8321906339a2c3f2/smartlingApiSdk/Credentials.py',
      shape: [{ base64url: [50, 60] }],
      beside: [{ named: '*smartling_user_secret' }, { named: 'sl_user_secret' }, ...secretNames('smartling')],
      manual: {
        page: 'https://help.smartling.com/',
        steps: ['Find where the user secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
    'smartling-old-api-key': {
      name: 'Smartling project API key',
      shape: uuid,
      beside: [...apiKeyNames('smartling'), { named: '*smartling_project_api_key' }, { word: 'api.smartling.com', within: 160 }],
      manual: {
        page: 'https://help.smartling.com/',
        steps: ['Find where the project API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
