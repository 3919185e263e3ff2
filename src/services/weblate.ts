import type { Service } from '../model/service.ts'

/** Tokens of Weblate: a scope (`wlu` a user, `wlp` a project) and 36 random letters and digits, as its source makes them. */
export const weblate = {
  id: 'weblate',
  name: 'Weblate',
  docs: 'https://docs.weblate.org/en/latest/api.html',
  hosts: ['hosted.weblate.org'],
  selfHosted: true,
  keys: {
    'weblate-user-token': {
      name: 'Weblate personal API token',
      source: 'https://docs.weblate.org/en/latest/api.html',
      shape: ['wlu_', { base62: 36 }],
      carriers: [
        { header: 'Authorization', value: 'Token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://hosted.weblate.org/accounts/profile/#api', steps: ['Regenerate the API key'] },
      reach: 'Reads and changes translations and projects as its user.',
    },
    'weblate-project-token': {
      name: 'Weblate project token',
      source: 'https://docs.weblate.org/en/latest/api.html',
      shape: ['wlp_', { base62: 36 }],
      carriers: [
        { header: 'Authorization', value: 'Token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://docs.weblate.org/en/latest/admin/access.html',
        steps: ['Open the project, Operations, Users, API access', 'Delete the token'],
      },
      reach: 'Reads and changes one project with the team’s rights.',
    },
    'weblate-old-token': {
      name: 'Weblate API token (without prefix)',
      source: 'https://github.com/WeblateOrg/weblate/blob/weblate-4.3/weblate/accounts/models.py',
      shapes: [[{ hex: 40 }], [{ base62: 40 }]],
      beside: [
        { named: '*weblate_token' },
        { named: '*weblate_api_token' },
        { named: '*weblate_api_key' },
        { named: '*wlc_key' },
        { named: '*weblate_key' },
        { command: 'wlc', flag: '--key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://hosted.weblate.org/accounts/profile/#api', steps: ['Regenerate the API key'] },
      reach: 'Reads and changes translations and projects as its user.',
    },
  },
} as const satisfies Service
