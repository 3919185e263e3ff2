import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const nounProject = {
  id: 'noun-project',
  name: 'The Noun Project',
  docs: 'https://api.thenounproject.com/',
  hosts: ['api.thenounproject.com'],
  keys: {
    'noun-project-api-key': {
      name: 'The Noun Project API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('noun_project'),
        { named: '*noun_project_api_key' },
        { named: '*noun_project_key' },
        { named: '*noun_project_token' },
        { named: '*noun_project_api_token' },
        { named: '*noun_project_access_token' },
        { named: '*noun_project_access_key' },
        ...secretNames('thenounproject'),
        { named: '*thenounproject_api_key' },
        { named: '*thenounproject_key' },
        { named: '*thenounproject_token' },
        { named: '*thenounproject_api_token' },
        { named: '*thenounproject_access_token' },
        { named: '*thenounproject_access_key' },
        { word: 'api.thenounproject.com', within: 160 },
      ],
      manual: {
        page: 'https://api.thenounproject.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
