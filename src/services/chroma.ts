import type { Service } from '../model/service.ts'

/** Chroma Cloud's API keys: `ck-` and 44 characters of base 58 (32 bytes), by public samples. */
export const chroma = {
  id: 'chroma',
  name: 'Chroma Cloud',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  hosts: ['api.trychroma.com'],
  keys: {
    'chroma-api-key': {
      name: 'Chroma Cloud API key',
      shape: ['ck-', { base58: 44 }],
      alone: true,
      beside: [
        { named: '*chroma_api_key' },
        { named: '*chroma_cloud_api_key' },
        { named: '*chroma_key' },
        { named: '*chroma_token' },
        { named: '*chromadb_api_key' },
        { named: 'x-chroma-token' },
        { word: 'trychroma.com', within: 200 },
        { word: 'CloudClient', within: 120 },
      ],
      carriers: [{ header: 'x-chroma-token', value: '{key}' }],
      manual: { page: 'https://www.trychroma.com', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the collections of the database or team.',
    },
  },
} as const satisfies Service
