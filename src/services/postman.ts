import type { Service } from '../model/service.ts'

/**
 * Keys are regenerated and deleted by hand (https://learning.postman.com/docs/reference/postman-api/authentication/); accounts whose data is
 * kept in the EU have a host of their own. API keys are two runs of hexadecimal digits, and access keys of a collection a ULID, as those in use are; no page shows one.
 */
export const postman = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/reference/postman-api/authentication',
  hosts: ['{var.host}', 'api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'],
  vars: { host: { env: 'REKEY_POSTMAN_HOST', default: 'api.getpostman.com' } },
  keys: {
    'postman-api-key': {
      name: 'Postman API key',
      shape: ['PMAK-', { hex: 24, as: 'id' }, '-', { hex: 34 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }, { query: 'apikey' }],
      verify: {
        request: 'GET https://{var.host}/me',
        means: {
          live: { status: 200, at: 'user.id' },
          dead: { status: 401, at: 'error.name', is: 'AuthenticationError' },
        },
        reads: { owner: 'user.username', account: 'user.teamName' },
      },
      manual: { page: 'https://go.postman.co/settings/me/api-keys', steps: ['Find the key', 'Delete it, or regenerate it'] },
      reach: 'Reads and changes its owner’s collections, environments and the secrets in them.',
    },
    'postman-collection-access-key': {
      name: 'Postman collection access key',
      shape: ['PMAT-', { base36upper: 26 }],
      carriers: [{ query: 'access_key' }],
      manual: { page: 'https://go.postman.co/settings/me/api-keys', steps: ['Collection access keys', 'Delete the key'] },
      reach: 'Reads one collection, and what secrets stand in it.',
    },
  },
} as const satisfies Service
