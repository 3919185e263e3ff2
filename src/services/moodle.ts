import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of web services: 32 hexadecimal digits (MD5). */
export const moodle = {
  id: 'moodle',
  name: 'Moodle',
  docs: 'https://docs.moodle.org/dev/Web_services',
  hosts: [],
  selfHosted: true,
  keys: {
    'moodle-token': {
      name: 'Moodle web service token',
      source: 'https://github.com/moodle/moodle/blob/00a33dcbaca87b31ec87363dcecfb62ec5c1397f/webservice/lib.php',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*moodle_wstoken' },
        ...tokenNames('moodle'),
        { named: '*moodle_ws_wstoken' },
        { named: '*moodle_ws_api_token' },
        { named: '*moodle_ws_access_token' },
        { named: '*moodle_ws_api_key' },
        { named: '*moodle_ws_key' },
        { named: '*moodle_ws_pat' },
        { named: '*moodle_ws_personal_access_token' },
        { named: '*moodle_ws_auth_token' },
        { named: '*moodle_webservice_wstoken' },
        ...tokenNames('moodle_webservice'),
        { named: '*wstoken_wstoken' },
        { named: '*wstoken_api_token' },
        { named: '*wstoken_access_token' },
        { named: '*wstoken_api_key' },
        { named: '*wstoken_personal_access_token' },
        { named: '*wstoken_auth_token' },
      ],
      carriers: [{ query: 'wstoken' }],
      manual: {
        page: 'https://docs.moodle.org/dev/Web_services',
        steps: ['Find where the web service token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
