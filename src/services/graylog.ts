import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Access tokens: 256 random bits in base 32, as its code makes them, which are 48 to 52 small letters and digits; 54 are looked
 * at, too. Password secrets: its own settings ask for 64 characters or more, and make 96 letters and digits.
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
      source:
        'https://github.com/Graylog2/graylog2-server/blob/master/graylog2-server/src/main/java/org/graylog2/security/AccessTokenServiceImpl.java',
      shape: [{ base36: [48, 54] }],
      beside: tokenNames('graylog'),
      carriers: [{ basic: '{key}:token' }],
      manual: {
        page: 'https://go2docs.graylog.org/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
    'graylog-password-secret': {
      name: 'Graylog password secret',
      source: 'https://github.com/Graylog2/graylog2-server/blob/002e94bc4b7d817a396c7ec05afc31a8350277ae/misc/graylog.conf',
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
