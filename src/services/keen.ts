import type { Service } from '../model/service.ts'

/**
 * Master, write and read keys have 64 hex digits, as in the tests of its own client; access keys and old scoped ones have
 * more, as samples look.
 */
export const keen = {
  id: 'keen',
  name: 'Keen',
  docs: 'https://keen.io/docs/access/access-keys/',
  hosts: ['api.keen.io', 'keen.io'],
  keys: {
    'keen-api-key': {
      name: 'Keen master, write or read key',
      source:
        'https://github.com/keenlabs/KeenClient-Java/blob/master/core/src/test/java/io/keen/client/java/ScopedKeysTest.java',
      shape: [{ hexAny: [64, 512] }],
      beside: [
        { named: '*keen_master_key' },
        { named: '*keen_write_key' },
        { named: '*keen_read_key' },
        { named: '*keen_api_key' },
        { named: '*keen_access_key' },
        { named: '*keen_scoped_key' },
        { named: '*keen_organization_key' },
        { named: '*keen_org_key' },
        { named: '*keen_project_key' },
        { named: '*keen_io_master_key' },
        { named: '*keen_io_write_key' },
        { named: '*keen_io_read_key' },
        { named: '*keen_io_api_key' },
        { named: '*keen_io_access_key' },
        { named: '*keen_io_scoped_key' },
        { named: '*keen_io_organization_key' },
        { named: '*keen_io_org_key' },
        { named: '*keen_io_project_key' },
        { word: 'api.keen.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }, { query: 'api_key' }],
      manual: { page: 'https://keen.io/', steps: ['Open the project, Access', 'Revoke the key'] },
      reach: 'Reads, writes or deletes events of a project, by its kind.',
    },
  },
} as const satisfies Service
