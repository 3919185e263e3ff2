import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const smithery = {
  id: 'smithery',
  name: 'Smithery',
  docs: 'https://smithery.ai/docs',
  hosts: ['server.smithery.ai', 'registry.smithery.ai'],
  keys: {
    'smithery-api-key': {
      name: 'Smithery API key',
      shape: uuid,
      beside: [...apiKeyNames('smithery'), { word: 'server.smithery.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://smithery.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
