import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*ghost_inspector_api_key' },
        { named: '*ghost_inspector_key' },
        { named: '*ghost_inspector_token' },
        { named: '*ghost_inspector_api_token' },
        { named: '*ghost_inspector_access_token' },
        { named: '*ghost_inspector_secret' },
        { named: '*ghost_inspector_api_secret' },
        { named: '*ghost_inspector_access_key' },
        { word: 'api.ghostinspector.com', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://ghostinspector.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs and changes tests.',
    },
  },
} as const satisfies Service
