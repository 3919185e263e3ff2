import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Management API keys have 64 hex digits, as samples look. */
export const singlestore = {
  id: 'singlestore',
  name: 'SingleStore',
  docs: 'https://docs.singlestore.com/cloud/reference/management-api/',
  hosts: ['api.singlestore.com', 'portal.singlestore.com'],
  keys: {
    'singlestore-api-key': {
      name: 'SingleStore API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*singlestore_management_api_key' },
        { named: '*single_store_management_api_key' },
        { named: '*singlestoredb_management_api_key' },
        { named: '*s2_management_api_key' },
        ...named(
          ['singlestore', 'single_store', 'singlestoredb'],
          ['_api_key', '_key', '_management_token', '_management_key', '_token', '_api_token'],
        ),
        { word: 'api.singlestore.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://portal.singlestore.com/', steps: ['Organization, API keys', 'Revoke the key'] },
      reach: 'Makes, changes and deletes workspaces and their databases.',
    },
  },
} as const satisfies Service
