import type { Service } from '../model/service.ts'

/** Project tokens are `chpt_` and 12 to 16 hex digits, as samples look. */
export const chromatic = {
  id: 'chromatic',
  name: 'Chromatic',
  docs: 'https://www.chromatic.com/docs/ci/',
  hosts: ['www.chromatic.com', 'index.chromatic.com'],
  keys: {
    'chromatic-token': {
      name: 'Chromatic project token',
      shape: ['chpt_', { hex: [12, 16] }],
      alone: true,
      beside: [
        { named: '*chromatic_project_token' },
        { named: '*chromatic_token' },
        { named: '*chromatic_api_key' },
        { named: '*chromatic_key' },
        { named: '*chromatic_app_code' },
        { word: 'chromatic', within: 200 },
        { word: 'Chromatic', within: 200 },
        { word: 'CHROMATIC', within: 200 },
        { command: 'chromatic', flag: '--project-token' },
        { command: 'chromatic', flag: '-t' },
      ],
      manual: {
        page: 'https://www.chromatic.com/docs/setup/',
        steps: ['Open the project, Manage, Configure', 'Reset the project token'],
      },
      reach: 'Uploads builds of one project at the cost of the account.',
    },
  },
} as const satisfies Service
