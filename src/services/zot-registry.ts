import type { Service } from '../model/service.ts'

/** API keys of a registry of images of one’s own: `zak_`, as its code says, and 32 hexadecimal digits, as a UUID without hyphens has. */
export const zotRegistry = {
  id: 'zot-registry',
  name: 'zot registry',
  docs: 'https://zotregistry.dev/latest/articles/authn-authz/',
  hosts: [],
  selfHosted: true,
  keys: {
    'zot-registry-api-key': {
      name: 'zot API key',
      source: 'https://github.com/project-zot/zot/blob/06e0746bc685c04109bbcc41b8ceeeb72a1ac20b/pkg/api/constants/consts.go',
      shape: ['zak_', { hex: 32 }],
      manual: {
        page: 'https://zotregistry.dev/latest/articles/authn-authz/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Pulls and pushes images, as the user who made it.',
    },
  },
} as const satisfies Service
