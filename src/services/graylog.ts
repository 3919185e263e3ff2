import type { Service } from '../model/service.ts'

/**
 * Access tokens: no page says how long; 48 to 54 small letters and digits are looked at. Password secrets: no page says how
 * long; 64 to 96 letters and digits are looked at.
 */
export const graylog = {
  id: 'graylog',
  name: 'Graylog',
  docs: 'https://go2docs.graylog.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'graylog-token': {
      name: 'Graylog access token',
      shape: [{ base36: [48, 54] }],
      beside: [
        { named: '*graylog_token' },
        { named: '*graylog_api_token' },
        { named: '*graylog_access_token' },
        { named: '*graylog_api_key' },
        { named: '*graylog_key' },
        { named: '*graylog_pat' },
        { named: '*graylog_personal_access_token' },
        { named: '*graylog_auth_token' },
      ],
      carriers: [{ basic: '{key}:token' }],
      manual: {
        page: 'https://go2docs.graylog.org/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
    'graylog-password-secret': {
      name: 'Graylog password secret',
      shape: [{ base62: [64, 96] }],
      beside: [{ named: '*graylog_password_secret' }],
      manual: {
        page: 'https://go2docs.graylog.org/',
        steps: ['Find where the password secret was made', 'End it there, and make another'],
      },
      reach: 'Opens what the server keeps sealed.',
    },
  },
} as const satisfies Service
