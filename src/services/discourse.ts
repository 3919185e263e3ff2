import type { Service } from '../model/service.ts'

/**
 * API keys: 64 hexadecimal digits, as samples look. DiscourseConnect secrets: no page says how long; 20 to 64 letters and
 * digits are looked at.
 */
export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  docs: 'https://docs.discourse.org/',
  hosts: ['*.discourse.group'],
  selfHosted: true,
  keys: {
    'discourse-api-key': {
      name: 'Discourse API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*discourse_api_key' },
        { named: '*discourse_key' },
        { named: '*discourse_token' },
        { named: '*discourse_api_token' },
        { named: '*discourse_access_token' },
        { named: '*discourse_secret' },
        { named: '*discourse_api_secret' },
        { named: '*discourse_access_key' },
        { named: '*discourse_master_key' },
        { named: '*discourse_master_api_key' },
        { named: '*discourse_master_token' },
        { named: '*discourse_master_api_token' },
        { named: '*discourse_master_access_token' },
        { named: '*discourse_master_secret' },
        { named: '*discourse_master_api_secret' },
        { named: '*discourse_master_access_key' },
        { named: '*discourse_master_master_key' },
        { named: '*discourse_admin_api_key' },
        { named: '*discourse_admin_key' },
        { named: '*discourse_admin_token' },
        { named: '*discourse_admin_api_token' },
        { named: '*discourse_admin_access_token' },
        { named: '*discourse_admin_secret' },
        { named: '*discourse_admin_api_secret' },
        { named: '*discourse_admin_access_key' },
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
