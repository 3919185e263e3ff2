import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Keys of Qdrant Cloud: signed tokens (JWT) today, which begin with `eyJhb`, says the page, and before them 54 characters; management keys are a UUID, a bar and a secret. The latter two rest on public samples.
 */
export const qdrant = {
  id: 'qdrant',
  name: 'Qdrant Cloud',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  hosts: ['api.cloud.qdrant.io', '*.cloud.qdrant.io'],
  selfHosted: true,
  keys: {
    'qdrant-api-key': {
      name: 'Qdrant database API key',
      source:
        'https://github.com/qdrant/landing_page/blob/0b6ccaf51afeb7af336abda8b7aca23eb4efa3ce/qdrant-landing/content/documentation/cloud/authentication.md',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [
        { named: '*qdrant_api_key' },
        { named: '*qdrant_key' },
        { named: '*qdrant_token' },
        { named: 'qdrant__service__api_key' },
        { word: 'cloud.qdrant.io', within: 200 },
      ],
      carriers: [
        { header: 'api-key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://cloud.qdrant.io', steps: ['Open the cluster, API Keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the collections of the cluster, as far as its role goes.',
    },
    'qdrant-legacy-key': {
      name: 'Qdrant database API key (legacy)',
      shape: [{ base64url: 54 }],
      beside: [{ named: '*qdrant_api_key' }, { named: '*qdrant_key' }, { named: '*qdrant_token' }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: { page: 'https://cloud.qdrant.io', steps: ['Data Access Control', 'Delete the key'] },
      reach: 'Reads, writes and deletes all collections of the cluster.',
    },
    'qdrant-management-key': {
      name: 'Qdrant Cloud management key',
      shape: [...uuid, '|', { base64url: [40, 80] }],
      beside: [
        { named: '*qdrant_api_key' },
        { named: '*qdrant_cloud_api_key' },
        { named: '*qdrant_cloud_management_key' },
        { named: '*qdrant_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'apikey {key}' }],
      manual: { page: 'https://cloud.qdrant.io', steps: ['Access Management, Cloud Management Keys', 'Delete the key'] },
      reach: 'Makes and deletes clusters and their database keys.',
    },
  },
} as const satisfies Service
