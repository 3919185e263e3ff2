import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('redmine'),
        { named: '*redmine_api_access_key' },
        { named: '*redmine_atom_key' },
        ...apiKeyNames('easyredmine'),
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
