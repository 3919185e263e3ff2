import type { Service } from '../model/service.ts'

/**
 * Jina AI's API keys: `jina_`, 32 hex digits and 28 characters of base64url, as in the keys within the install links (base64 of JSON) of
 * Jina's server for the Model Context Protocol.
 */
export const jinaAi = {
  id: 'jina-ai',
  name: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  hosts: ['api.jina.ai', 'r.jina.ai', 's.jina.ai', 'deepsearch.jina.ai', 'svip.jina.ai'],
  keys: {
    'jina-ai-api-key': {
      name: 'Jina AI API key',
      source: 'https://github.com/jina-ai/MCP/blob/01662644a65f95136e7d75563cca6e0c638c6b8a/README.md',
      shape: ['jina_', { hex: 32 }, { base64url: 28 }],
      alone: true,
      beside: [{ named: '*jina_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://jina.ai/api-dashboard/key-manager', steps: ['Delete the key'] },
      reach: 'Makes embeddings, reads and searches at the cost of the account.',
    },
  },
} as const satisfies Service
