import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Shared secrets: no page says how long; 32 to 64 letters and digits are looked at. */
export const bigbluebutton = {
  id: 'bigbluebutton',
  name: 'BigBlueButton',
  docs: 'https://docs.bigbluebutton.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'bigbluebutton-secret': {
      name: 'BigBlueButton shared secret',
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
