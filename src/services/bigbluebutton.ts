import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Shared secrets: 32 letters and digits, or what is left of 32 bytes in base64 without `+`, `/` and `=`, as its documentation
 * makes them; 32 to 64 are looked at.
 */
export const bigbluebutton = {
  id: 'bigbluebutton',
  name: 'BigBlueButton',
  docs: 'https://docs.bigbluebutton.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'bigbluebutton-secret': {
      name: 'BigBlueButton shared secret',
      source:
        'https://github.com/bigbluebutton/bigbluebutton/blob/003e3832acb068680f5ddcc221fffced7d7dab9f/docs/docs/development/api.md',
      shape: [{ base62: [32, 64] }],
      beside: [
        ...secretNames('bbb'),
        { named: '*bbb_shared_secret' },
        { named: '*bbb_salt' },
        { named: '*bbb_security_salt' },
        ...secretNames('bigbluebutton'),
        { named: '*bigbluebutton_shared_secret' },
        { named: '*bigbluebutton_salt' },
        { named: '*bigbluebutton_security_salt' },
        ...secretNames('bbb_server'),
        { named: '*bbb_server_shared_secret' },
        { named: '*bbb_server_salt' },
        { named: '*bbb_server_security_salt' },
      ],
      manual: {
        page: 'https://docs.bigbluebutton.org/',
        steps: ['Find where the shared secret was made', 'End it there, and make another'],
      },
      reach: 'Opens and ends any meeting.',
    },
  },
} as const satisfies Service
