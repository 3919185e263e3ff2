import type { Service } from '../model/service.ts'

/** API keys of a server of one’s own: `arc_` and 64 hexadecimal digits, as its code makes them. */
export const arcane = {
  id: 'arcane',
  name: 'Arcane',
  docs: 'https://getarcane.app/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'arcane-api-key': {
      name: 'Arcane API key',
      source:
        'https://github.com/getarcaneapp/arcane/blob/025650794728c649630c57ab1c446038aa5c2cd5/backend/internal/services/api_key_service.go',
      shape: ['arc_', { hex: 64 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://getarcane.app/docs', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Starts, stops and changes containers, as far as its permissions go.',
    },
  },
} as const satisfies Service
