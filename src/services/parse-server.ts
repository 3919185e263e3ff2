import type { Service } from '../model/service.ts'

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
        { named: '*parse_master_key' },
        { named: '*parse_rest_api_key' },
        { named: '*parse_maintenance_key' },
        { named: '*parse_read_only_master_key' },
        { named: '*parse_server_master_key' },
        { named: '*parse_server_rest_api_key' },
        { named: '*parse_server_maintenance_key' },
        { named: '*parse_server_read_only_master_key' },
        { named: '*parse_platform_master_key' },
        { named: '*parse_platform_rest_api_key' },
        { named: '*parse_platform_maintenance_key' },
        { named: '*parse_platform_read_only_master_key' },
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
