import type { Service } from '../model/service.ts'

/** API keys of a registry of images of one’s own: `zak_`, as its code says (pkg/api/constants/consts.go); that 32 hexadecimal digits follow no page says. */
export const zotRegistry = {
  id: 'zot-registry',
  name: 'zot registry',
  docs: 'https://zotregistry.dev/latest/articles/authn-authz/',
  hosts: [],
  selfHosted: true,
  keys: {
    'zot-registry-api-key': {
      name: 'zot API key',
      shape: ['zak_', { hex: 32 }],
      manual: {
        page: 'https://zotregistry.dev/latest/articles/authn-authz/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Pulls and pushes images, as the user who made it.',
    },
  },
} as const satisfies Service
