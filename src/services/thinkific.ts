import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const thinkific = {
  id: 'thinkific',
  name: 'Thinkific',
  docs: 'https://developers.thinkific.com/api/api-documentation/',
  hosts: ['api.thinkific.com', '*.thinkific.com'],
  keys: {
    'thinkific-api-key': {
      name: 'Thinkific API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('thinkific'),
      carriers: [{ header: 'X-Auth-API-Key', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.thinkific.com/api/api-documentation/',
        steps: ['Settings, Code & analytics, API', 'Regenerate the key'],
      },
      reach: 'Reads and changes users, enrollments and courses of the site.',
    },
  },
} as const satisfies Service
