import type { Service } from '../model/service.ts'

/** API keys: 20 random bytes as 40 hexadecimal digits, as its own code makes them. */
export const redmine = {
  id: 'redmine',
  name: 'Redmine',
  docs: 'https://www.redmine.org/projects/redmine/wiki/Rest_api',
  hosts: [],
  selfHosted: true,
  keys: {
    'redmine-api-key': {
      name: 'Redmine API key',
      source: 'https://github.com/redmine/redmine/blob/000124f44f53df04daae5c6b68c271c41033704e/app/models/token.rb',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*redmine_api_key' },
        { named: '*redmine_key' },
        { named: '*redmine_token' },
        { named: '*redmine_api_token' },
        { named: '*redmine_access_token' },
        { named: '*redmine_secret' },
        { named: '*redmine_api_secret' },
        { named: '*redmine_access_key' },
        { named: '*redmine_api_access_key' },
        { named: '*redmine_atom_key' },
        { named: '*easyredmine_api_key' },
        { named: '*easyredmine_key' },
        { named: '*easyredmine_token' },
        { named: '*easyredmine_api_token' },
        { named: '*easyredmine_access_token' },
        { named: '*easyredmine_secret' },
        { named: '*easyredmine_api_secret' },
        { named: '*easyredmine_access_key' },
        { named: '*easyredmine_api_access_key' },
        { named: '*easyredmine_atom_key' },
      ],
      carriers: [{ header: 'X-Redmine-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.redmine.org/projects/redmine/wiki/Rest_api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
