import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const mathpix = {
  id: 'mathpix',
  name: 'Mathpix',
  docs: 'https://docs.mathpix.com/',
  hosts: ['api.mathpix.com'],
  keys: {
    'mathpix-api-key': {
      name: 'Mathpix API key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(['mathpix', 'mathpix_ocr'], ['_api_key', '_key', '_app_key', '_app_token']),
        { word: 'api.mathpix.com', within: 160 },
      ],
      carriers: [{ header: 'app_key', value: '{key}' }],
      manual: { page: 'https://docs.mathpix.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads formulas at the owner’s cost.',
    },
  },
} as const satisfies Service
