import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `SG_` and 16 hex digits, as samples look. */
export const segmind = {
  id: 'segmind',
  name: 'Segmind',
  docs: 'https://docs.segmind.com/authentication',
  hosts: ['api.segmind.com', 'cloud.segmind.com'],
  keys: {
    'segmind-api-key': {
      name: 'Segmind API key',
      shape: ['SG_', { hex: 16 }],
      beside: [
        ...plainKeyNames('segmind'),
        { word: 'segmind', within: 200 },
        { word: 'Segmind', within: 200 },
        { word: 'SEGMIND', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://cloud.segmind.com/console/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
