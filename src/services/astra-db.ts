import type { Service } from '../model/service.ts'

/** Application tokens: the prefix is documented, an id of 24 letters and 64 hexadecimal digits stand in public samples. */
export const astraDb = {
  id: 'astra-db',
  name: 'DataStax Astra DB',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  hosts: ['api.astra.datastax.com', '*.apps.astra.datastax.com', 'api.langflow.astra.datastax.com'],
  keys: {
    'astra-db-token': {
      name: 'Astra DB application token',
      source: 'https://docs.datastax.com/en/astra-cli/manage-cli.html',
      shape: ['AstraCS:', { letter: 24, as: 'id' }, ':', { hex: 64 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-Cassandra-Token', value: '{key}' },
        { header: 'Token', value: '{key}' },
      ],
      manual: { page: 'https://astra.datastax.com/settings/tokens', steps: ['Find the token by its client id', 'Delete it'] },
      reach: 'Does with databases of the organization what its role allows.',
    },
  },
} as const satisfies Service
