import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Master keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const parseServer = {
  id: 'parse-server',
  name: 'Parse Server',
  docs: 'https://docs.parseplatform.org/rest/guide/',
  hosts: [],
  selfHosted: true,
  keys: {
    'parse-server-master-key': {
      name: 'Parse Server master key',
      shape: [{ base62: [20, 64] }],
      beside: [
        ...named(
          ['parse', 'parse_server', 'parse_platform'],
          ['_master_key', '_rest_api_key', '_maintenance_key', '_read_only_master_key'],
        ),
        { named: '*x-parse-master-key' },
      ],
      carriers: [{ header: 'X-Parse-Master-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.parseplatform.org/rest/guide/',
        steps: ['Find where the master key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes all data of an application past its rules.',
    },
  },
} as const satisfies Service
