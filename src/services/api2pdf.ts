import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const api2pdf = {
  id: 'api2pdf',
  name: 'Api2Pdf',
  docs: 'https://www.api2pdf.com/documentation/',
  hosts: ['v2.api2pdf.com', 'v2018.api2pdf.com'],
  keys: {
    'api2pdf-api-key': {
      name: 'Api2Pdf API key',
      shape: uuid,
      beside: [...apiKeyNames('api2pdf'), { word: 'v2.api2pdf.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.api2pdf.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
