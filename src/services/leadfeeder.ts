import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const leadfeeder = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/',
  hosts: ['api.leadfeeder.com'],
  keys: {
    'leadfeeder-api-key': {
      name: 'Leadfeeder API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('leadfeeder', 'dealfront'), { word: 'api.leadfeeder.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.leadfeeder.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads who visited the owner’s sites.',
    },
  },
} as const satisfies Service
