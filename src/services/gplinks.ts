import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const gplinks = {
  id: 'gplinks',
  name: 'GPlinks',
  docs: 'https://gplinks.com/member/tools/api',
  hosts: ['gplinks.in', 'gplinks.com', 'api.gplinks.com'],
  keys: {
    'gplinks-token': {
      name: 'GPlinks API token',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('gplinks', 'gplink', 'gp_link', 'gp_links'),
        { word: 'gplinks.in/api', within: 160 },
        { word: 'gplinks.com/api', within: 160 },
      ],
      carriers: [{ query: 'api' }],
      access: 'write',
      manual: {
        page: 'https://gplinks.com/member/tools/api',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Makes short links in the name of the owner.',
    },
  },
} as const satisfies Service
