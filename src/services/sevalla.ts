import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 to 80 letters and digits are looked at; no page says how many. */
export const sevalla = {
  id: 'sevalla',
  name: 'Sevalla',
  docs: 'https://api-docs.sevalla.com/',
  hosts: ['api.sevalla.com'],
  keys: {
    'sevalla-api-key': {
      name: 'Sevalla API key',
      shapes: [[{ hex: [40, 80] }], [{ base62: [40, 80] }]],
      beside: [...apiKeyNames('sevalla')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://api-docs.sevalla.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Deploys and manages apps, databases and sites.',
    },
  },
} as const satisfies Service
