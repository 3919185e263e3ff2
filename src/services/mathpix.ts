import type { Service } from '../model/service.ts'

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
        { named: '*mathpix_api_key' },
        { named: '*mathpix_key' },
        { named: '*mathpix_app_key' },
        { named: '*mathpix_app_token' },
        { named: '*mathpix_ocr_api_key' },
        { named: '*mathpix_ocr_key' },
        { named: '*mathpix_ocr_app_key' },
        { named: '*mathpix_ocr_app_token' },
        { word: 'api.mathpix.com', within: 160 },
      ],
      carriers: [{ header: 'app_key', value: '{key}' }],
      manual: { page: 'https://docs.mathpix.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads formulas at the owner’s cost.',
    },
  },
} as const satisfies Service
