import type { Service } from '../model/service.ts'

/** API keys: `K8` and 14 digits, as samples look. */
export const ocrSpace = {
  id: 'ocr-space',
  name: 'OCR.space',
  docs: 'https://ocr.space/ocrapi',
  hosts: ['api.ocr.space', 'apipro1.ocr.space'],
  keys: {
    'ocr-space-api-key': {
      name: 'OCR.space API key',
      shape: ['K8', { digit: 14 }],
      beside: [
        { named: '*ocr_space_api_key' },
        { named: '*ocr_space_key' },
        { named: '*ocr_space_token' },
        { named: '*ocr_space_api_token' },
        { named: '*ocr_space_access_token' },
        { named: '*ocr_space_secret' },
        { named: '*ocr_space_api_secret' },
        { named: '*ocr_space_access_key' },
        { named: '*ocr_api_key' },
        { named: '*ocr_key' },
        { named: '*ocr_token' },
        { named: '*ocr_api_token' },
        { named: '*ocr_access_token' },
        { named: '*ocr_secret' },
        { named: '*ocr_api_secret' },
        { named: '*ocr_access_key' },
        { word: 'api.ocr.space', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://ocr.space/ocrapi', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
