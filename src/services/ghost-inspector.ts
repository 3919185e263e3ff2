import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const ghostInspector = {
  id: 'ghost-inspector',
  name: 'Ghost Inspector',
  docs: 'https://ghostinspector.com/docs/api/',
  hosts: ['api.ghostinspector.com'],
  keys: {
    'ghost-inspector-api-key': {
      name: 'Ghost Inspector API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('ghost_inspector'), { word: 'api.ghostinspector.com', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://ghostinspector.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs and changes tests.',
    },
  },
} as const satisfies Service
