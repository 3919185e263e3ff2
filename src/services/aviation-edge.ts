import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: twice 6 hexadecimal digits with `-` between, as samples look. */
export const aviationEdge = {
  id: 'aviation-edge',
  name: 'Aviation Edge',
  docs: 'https://aviation-edge.com/developers/',
  hosts: ['aviation-edge.com'],
  keys: {
    'aviation-edge-api-key': {
      name: 'Aviation Edge API key',
      shape: [{ hex: 6 }, '-', { hex: 6 }],
      beside: [...apiKeyNames('aviation_edge', 'aviationedge'), { word: 'aviation-edge.com/v2', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://aviation-edge.com/developers/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
