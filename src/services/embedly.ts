import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const embedly = {
  id: 'embedly',
  name: 'Embedly',
  docs: 'https://docs.embed.ly/',
  hosts: ['api.embedly.com', 'i.embed.ly'],
  keys: {
    'embedly-api-key': {
      name: 'Embedly API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('embedly', 'embed_ly'),
        { word: 'api.embedly.com', within: 160 },
        { word: 'api.embed.ly', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://api.embedly.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
