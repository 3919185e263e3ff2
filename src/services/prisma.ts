import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** Accelerate or Postgres API keys: JSON Web Tokens, as samples look. */
export const prisma = {
  id: 'prisma',
  name: 'Prisma',
  docs: 'https://www.prisma.io/docs/',
  hosts: ['api.prisma.io', 'accelerate.prisma-data.net', 'db.prisma.io'],
  keys: {
    'prisma-connection-key': {
      name: 'Prisma Accelerate or Postgres API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*prisma_api_key' },
        { named: '*prisma_key' },
        { named: '*prisma_accelerate_api_key' },
        { named: '*prisma_accelerate_key' },
        { named: '*accelerate_api_key' },
        { named: '*accelerate_key' },
        { named: '*pulse_api_key' },
        { named: '*pulse_key' },
        { named: '*prisma_postgres_api_key' },
        { named: '*prisma_postgres_key' },
        { named: '*prisma_data_api_key' },
        { named: '*prisma_data_key' },
        { word: 'accelerate.prisma-data.net/?api_key=', within: 40 },
        { word: 'prisma-data.net/?api_key=', within: 40 },
        { word: 'prisma+postgres://', within: 90 },
      ],
      manual: { page: 'https://console.prisma.io/', steps: ['Project, API keys: delete the key'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
