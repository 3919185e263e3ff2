import type { Service } from '../model/service.ts'

/** Project tokens have 40 hex digits, as samples look. */
export const argos = {
  id: 'argos',
  name: 'Argos',
  docs: 'https://argos-ci.com/docs',
  hosts: ['api.argos-ci.com', 'app.argos-ci.com'],
  keys: {
    'argos-token': {
      name: 'Argos project token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*argos_token' },
        { named: '*argos_project_token' },
        { named: '*argos_api_key' },
        { named: '*argos_api_token' },
        { named: '*argos_ci_token' },
        { named: '*argos_ci_project_token' },
        { named: '*argos_ci_api_key' },
        { named: '*argos_ci_api_token' },
        { word: 'argos-ci', within: 200 },
        { command: 'argos', flag: '--token' },
      ],
      manual: { page: 'https://app.argos-ci.com/', steps: ['Project settings', 'Regenerate the token'] },
      reach: 'Uploads builds of one project.',
    },
  },
} as const satisfies Service
