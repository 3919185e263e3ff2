import type { Service, Verify } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

// https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes
const verify: Verify = {
  request: 'GET https://api.pinecone.io/indexes',
  headers: { 'X-Pinecone-API-Version': '2025-04' },
  means: {
    live: { status: 200, at: 'indexes' },
    dead: { status: 401, at: 'error.code', is: 'UNAUTHENTICATED' },
    limited: { status: 403, at: 'error.code', is: 'FORBIDDEN' },
  },
  inferred: true,
}

/**
 * Pinecone’s API keys: today `pcsk_`, a short id and a secret, as public samples look; the issuer’s own client says `pckey_`, a
 * public label and the key. UUIDs before, by samples.
 */
export const pinecone = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  hosts: ['api.pinecone.io', '*.pinecone.io'],
  keys: {
    'pinecone-api-key': {
      name: 'Pinecone API key',
      source:
        'https://github.com/pinecone-io/pinecone-python-client/blob/1209ebeedaea4beebe203e57d90e30496334a78c/pinecone/core/openapi/admin/model/api_key_with_secret.py',
      shapes: [
        ['pcsk_', { base62: [5, 6], as: 'id' }, '_', { base62: 63 }],
        ['pckey_', { base62: [4, 12], as: 'id' }, '_', { base62: [40, 80] }],
      ],
      alone: true,
      beside: [{ named: '*pinecone_api_key' }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      verify,
      manual: { page: 'https://app.pinecone.io', steps: ['Choose the project, API keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the vectors and indexes of the project, as far as its role goes.',
    },
    'pinecone-legacy-key': {
      name: 'Pinecone API key (legacy)',
      shape: uuid,
      beside: [{ named: '*pinecone_api_key' }, { named: '*pinecone_key' }, { named: '*pinecone_token' }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      verify,
      manual: { page: 'https://app.pinecone.io', steps: ['Choose the project, API keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the vectors and indexes of the project.',
    },
  },
} as const satisfies Service
