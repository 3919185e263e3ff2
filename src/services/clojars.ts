import type { Service } from '../model/service.ts'

/** Deploy tokens stand in for the password: 30 bytes as hexadecimal digits behind a prefix, as Clojars makes and checks them. */
export const clojars = {
  id: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'clojars-deploy-token': {
      name: 'Clojars deploy token',
      source: 'https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj',
      shape: ['CLOJARS_', { hex: 60 }],
      manual: {
        page: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
        steps: ['On the repository’s website: Tokens', 'Disable the token'],
      },
      reach: 'Deploys artifacts that others build with: one, a group’s, or all of its owner’s.',
    },
  },
} as const satisfies Service
