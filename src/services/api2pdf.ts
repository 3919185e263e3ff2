import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*api2pdf_api_key' },
        { named: '*api2pdf_key' },
        { named: '*api2pdf_token' },
        { named: '*api2pdf_api_token' },
        { named: '*api2pdf_access_token' },
        { named: '*api2pdf_secret' },
        { named: '*api2pdf_api_secret' },
        { named: '*api2pdf_access_key' },
        { word: 'v2.api2pdf.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.api2pdf.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
