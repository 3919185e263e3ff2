import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 128 letters and digits, as samples look. */
export const canvasMedical = {
  id: 'canvas-medical',
  name: 'Canvas Medical',
  docs: 'https://docs.canvasmedical.com/',
  hosts: ['*.canvasmedical.com'],
  keys: {
    'canvas-medical-client-secret': {
      name: 'Canvas Medical client secret',
      shape: [{ base62: 128 }],
      beside: [...secretNames('canvas_medical', 'canvas_fhir')],
      manual: {
        page: 'https://docs.canvasmedical.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: reads and changes patients’ records.',
    },
  },
} as const satisfies Service
