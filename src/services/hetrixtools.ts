import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const hetrixtools = {
  id: 'hetrixtools',
  name: 'HetrixTools',
  docs: 'https://docs.hetrixtools.com/',
  hosts: ['api.hetrixtools.com'],
  keys: {
    'hetrixtools-api-key': {
      name: 'HetrixTools API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('hetrixtools', 'hetrix'), { word: 'api.hetrixtools.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.hetrixtools.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
    // Its form rests on samples.
    'hetrixtools-address': {
      name: 'HetrixTools address with a key',
      shape: ['https://api.hetrixtools.com/v1/', { hex: 32 }],
      manual: {
        page: 'https://docs.hetrixtools.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
