import type { Service } from '../model/service.ts'

/**
 * Keys of Airbrake: a project’s have 32 hexadecimal digits, as in the README of its own library; the 40 of a user’s rest on public
 * samples.
 */
export const airbrake = {
  id: 'airbrake',
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  hosts: ['api.airbrake.io', 'airbrake.io'],
  keys: {
    'airbrake-project-key': {
      name: 'Airbrake project key',
      source: 'https://github.com/airbrake/airbrake-ruby/blob/055139e9aeb3c37aa47744856c04fcfe46b76b29/README.md',
      shape: [{ hex: 32 }],
      beside: [{ named: '*airbrake_project_key' }, { named: '*airbrake_api_key' }, { named: '*airbrake_key' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://airbrake.io/', steps: ['Open the project, Settings', 'Regenerate the project key'] },
      reach: 'Sends errors and deploys into one project.',
    },
    'airbrake-user-key': {
      name: 'Airbrake user key',
      shape: [{ hex: 40 }],
      beside: [{ named: '*airbrake_user_key' }, { named: '*airbrake_user_api_key' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://airbrake.io/users/edit', steps: ['User API key', 'Regenerate it'] },
      reach: 'Reads and changes all projects of its user.',
    },
  },
} as const satisfies Service
