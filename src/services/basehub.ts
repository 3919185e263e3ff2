import type { Service } from '../model/service.ts'

/** Tokens: `bshb_pk_` and 64 letters in lower case and digits, as samples look. */
export const basehub = {
  id: 'basehub',
  name: 'BaseHub',
  docs: 'https://docs.basehub.com/nextjs-integration/environments-and-caching',
  hosts: ['api.basehub.com'],
  keys: {
    'basehub-token': {
      name: 'BaseHub token',
      shape: ['bshb_pk_', { base36: 64 }],
      carriers: [{ header: 'x-basehub-token', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.basehub.com/nextjs-integration/environments-and-caching',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads the content of a repository, drafts with it; some tokens write, too.',
    },
  },
} as const satisfies Service
