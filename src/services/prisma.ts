import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Accelerate or Postgres API keys: JSON Web Tokens, as samples look; direct connections have a password of their own. */
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
        ...named(['prisma', 'prisma_accelerate', 'accelerate', 'pulse', 'prisma_postgres', 'prisma_data'], ['_api_key', '_key']),
        { word: 'accelerate.prisma-data.net/?api_key=', within: 40 },
        { word: 'prisma-data.net/?api_key=', within: 40 },
        { word: 'prisma+postgres://', within: 90 },
      ],
      manual: { page: 'https://console.prisma.io/', steps: ['Project, API keys: delete the key'] },
      reach: 'Reads and writes the databases of the account.',
    },
    // User and password of a direct connection, as samples look.
    'prisma-database-password': {
      name: 'Prisma Postgres user and password',
      shape: [{ hex: 64 }, ':sk_', { base64url: 21 }, '@db.prisma.io'],
      access: 'full',
      manual: {
        page: 'https://console.prisma.io/',
        steps: ['Project, the database, Connect', 'Delete the connection string; make a new one'],
      },
      reach: 'Reads and changes all of the database.',
    },
  },
} as const satisfies Service
