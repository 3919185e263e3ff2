import type { Service } from '../model/service.ts'

/**
 * API keys begin with `twp_` and have 28 characters behind it, as the page’s example has; some end with the region, as samples
 * look.
 */
export const teamwork = {
  id: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
  hosts: ['*.teamwork.com'],
  keys: {
    'teamwork-api-key': {
      name: 'Teamwork API key',
      source: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
      shape: ['twp_', { word: [24, 48] }],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
        steps: ['Edit my details, API & mobile', 'Regenerate the API key'],
      },
      personal: 'It acts as its user: make a user for the machine, with the permissions that it needs.',
      reach: 'Reads and changes projects and tasks, as its user.',
    },
  },
} as const satisfies Service
