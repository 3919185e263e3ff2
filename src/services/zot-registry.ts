import type { Service } from '../model/service.ts'

/**
 * API keys of a registry of images of one’s own: `zak_`, as its code says (pkg/api/constants/consts.go), and a UUID without its
 * hyphens.
 */
export const zotRegistry = {
  id: 'zot-registry',
  name: 'zot registry',
  docs: 'https://zotregistry.dev/latest/articles/authn-authz/',
  hosts: [],
  selfHosted: true,
  keys: {
    'zot-registry-api-key': {
      name: 'zot API key',
      source: 'https://github.com/project-zot/zot/blob/26254e885a6e4fe5cef6b2a1d1fcea4d0e65b033/pkg/api/authn.go',
      shape: ['zak_', { hex: 32 }],
      manual: {
        page: 'https://zotregistry.dev/latest/articles/authn-authz/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Pulls and pushes images, as the user who made it.',
    },
  },
} as const satisfies Service
