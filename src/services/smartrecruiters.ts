import type { Service } from '../model/service.ts'

/** API keys: `DCRA1-` and 32 hexadecimal digits, as samples look. */
export const smartrecruiters = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  docs: 'https://developers.smartrecruiters.com/',
  hosts: ['api.smartrecruiters.com'],
  keys: {
    'smartrecruiters-api-key': {
      name: 'SmartRecruiters API key',
      shape: ['DCRA1-', { hex: 32 }],
      carriers: [{ header: 'X-SmartToken', value: '{key}' }],
      manual: {
        page: 'https://developers.smartrecruiters.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
