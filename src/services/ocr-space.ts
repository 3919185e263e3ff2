import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `K8` and 13 digits, as samples look. */
export const ocrSpace = {
  id: 'ocr-space',
  name: 'OCR.space',
  docs: 'https://ocr.space/ocrapi',
  hosts: ['api.ocr.space', 'apipro1.ocr.space'],
  keys: {
    'ocr-space-api-key': {
      name: 'OCR.space API key',
      shape: ['K8', { digit: 13 }],
      beside: [...apiKeyNames('ocr_space', 'ocr'), { word: 'api.ocr.space', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://ocr.space/ocrapi', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
