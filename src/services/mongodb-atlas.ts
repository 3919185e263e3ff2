import type { Service } from '../model/service.ts'

/**
 * Access to the Atlas administration API: secrets of service accounts (`mdb_sa_sk_`, their ids are `mdb_sa_id_` and 24 hexadecimal digits)
 * and the older pairs of a public word and a UUID, which sign by HTTP Digest. The prefix of secrets is documented, all else is that of
 * public samples. Passwords of databases stand in connection strings.
 */
export const mongodbAtlas = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  hosts: ['cloud.mongodb.com'],
  keys: {
    'mongodb-atlas-service-account-secret': {
      name: 'MongoDB Atlas service account secret',
      source: 'https://www.mongodb.com/docs/atlas/configure-api-access/#make-an-api-request',
      shape: ['mdb_sa_sk_', { base64url: 40 }],
      manual: {
        page: 'https://cloud.mongodb.com/v2#/org',
        steps: ['Access Manager, Applications, Service Accounts', 'Open the account, revoke the secret'],
      },
      reach: 'Gets tokens that act in the organization or project with the roles of its account; the id beside it is public.',
    },
    'mongodb-atlas-api-key': {
      name: 'MongoDB Atlas API key',
      within: 10,
      parts: {
        id: {
          shape: [{ lower: 8 }],
          public: true,
          beside: [
            { named: '*mongodb_atlas_public_key' },
            { named: '*mongodb_atlas_public_api_key' },
            { named: '*atlas_public_key' },
            { named: '*mcli_public_api_key' },
          ],
        },
        secret: {
          shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
          beside: [
            { named: '*mongodb_atlas_private_key' },
            { named: '*mongodb_atlas_private_api_key' },
            { named: '*atlas_private_key' },
            { named: '*mcli_private_api_key' },
          ],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://cloud.mongodb.com/v2#/org',
        steps: ['Access Manager, API Keys', 'Find the key by its public part, delete it'],
      },
      reach: 'Does in the organization or its projects what its roles allow: databases, users, backups.',
    },
  },
} as const satisfies Service
