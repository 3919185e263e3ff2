import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys of users: a random UUID, as its own code makes them. */
export const stirlingPdf = {
  id: 'stirling-pdf',
  name: 'Stirling PDF',
  docs: 'https://docs.stirlingpdf.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'stirling-pdf-api-key': {
      name: 'Stirling PDF API key',
      source:
        'https://github.com/Stirling-Tools/Stirling-PDF/blob/005c8134833d4e2eec3197ca8a96d950fc34ca7f/app/proprietary/src/main/java/stirling/software/proprietary/security/service/UserService.java',
      shape: uuid,
      beside: [...apiKeyNames('stirling', 'stirling_pdf'), { named: '*security_customglobalapikey' }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.stirlingpdf.com/',
        steps: ['In your Stirling PDF: Account settings', 'Refresh the API key'],
      },
      reach: 'Works on PDFs in the server as its user.',
    },
  },
} as const satisfies Service
