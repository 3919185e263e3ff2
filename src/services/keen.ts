import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['keen', 'keen_io'],
          [
            '_master_key',
            '_write_key',
            '_read_key',
            '_api_key',
            '_access_key',
            '_scoped_key',
            '_organization_key',
            '_org_key',
            '_project_key',
          ],
        ),
        { word: 'api.keen.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }, { query: 'api_key' }],
      manual: { page: 'https://keen.io/', steps: ['Open the project, Access', 'Revoke the key'] },
      reach: 'Reads, writes or deletes events of a project, by its kind.',
    },
  },
} as const satisfies Service
