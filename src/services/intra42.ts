import type { Service } from '../model/service.ts'

/** Secrets of applications: `s-s4t2ud-` or `s-s4t2af-` and 64 hexadecimal digits in public samples; the id has `u-` instead. */
export const intra42 = {
  id: 'intra42',
  name: '42 intra',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  hosts: ['api.intra.42.fr'],
  keys: {
    'intra42-client-secret': {
      name: '42 intra application secret',
      shape: [{ oneOf: ['s-s4t2ud-', 's-s4t2af-'] }, { hex: 64 }],
      manual: {
        page: 'https://profile.intra.42.fr/oauth/applications',
        steps: ['Open the application', 'Generate a new secret'],
      },
      reach: 'With its id: reads students and projects of the schools, and acts for who signs in with the application.',
    },
  },
} as const satisfies Service
