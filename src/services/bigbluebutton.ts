import type { Service } from '../model/service.ts'

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
        { named: '*bbb_secret' },
        { named: '*bbb_client_secret' },
        { named: '*bbb_api_secret' },
        { named: '*bbb_app_secret' },
        { named: '*bbb_shared_secret' },
        { named: '*bbb_salt' },
        { named: '*bbb_security_salt' },
        { named: '*bigbluebutton_secret' },
        { named: '*bigbluebutton_client_secret' },
        { named: '*bigbluebutton_api_secret' },
        { named: '*bigbluebutton_app_secret' },
        { named: '*bigbluebutton_shared_secret' },
        { named: '*bigbluebutton_salt' },
        { named: '*bigbluebutton_security_salt' },
        { named: '*bbb_server_secret' },
        { named: '*bbb_server_client_secret' },
        { named: '*bbb_server_api_secret' },
        { named: '*bbb_server_app_secret' },
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
