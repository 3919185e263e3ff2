import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits. DiscourseConnect secrets: no page says how long; 20 to 64 letters and digits are looked at. */
export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  docs: 'https://docs.discourse.org/',
  hosts: ['*.discourse.group'],
  selfHosted: true,
  keys: {
    'discourse-api-key': {
      name: 'Discourse API key',
      source: 'https://github.com/discourse/discourse/blob/09eae9857f6084ddcc7a9dd9fcd7db057bd496fe/app/models/api_key.rb',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('discourse'),
        { named: '*discourse_master_key' },
        { named: '*discourse_master_api_key' },
        { named: '*discourse_master_token' },
        { named: '*discourse_master_api_token' },
        { named: '*discourse_master_access_token' },
        { named: '*discourse_master_secret' },
        { named: '*discourse_master_api_secret' },
        { named: '*discourse_master_access_key' },
        { named: '*discourse_master_master_key' },
        ...apiKeyNames('discourse_admin'),
        { named: '*discourse_admin_master_key' },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.discourse.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the forum what its user may.',
    },
    'discourse-connect-secret': {
      name: 'Discourse DiscourseConnect secret',
      shape: [{ base62: [20, 64] }],
      beside: [{ named: '*discourse_connect_secret' }, { named: '*discourse_sso_secret' }],
      manual: {
        page: 'https://docs.discourse.org/',
        steps: ['Find where the DiscourseConnect secret was made', 'End it there, and make another'],
      },
      reach: 'Signs anyone in.',
    },
  },
} as const satisfies Service
