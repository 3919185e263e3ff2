import type { Service } from '../model/service.ts'

/** Access tokens: `mat-`, as the page has it, and 32 letters and digits, as samples look. */
export const moderne = {
  id: 'moderne',
  name: 'Moderne',
  docs: 'https://docs.moderne.io/',
  hosts: ['api.app.moderne.io'],
  keys: {
    'moderne-token': {
      name: 'Moderne access token',
      source:
        'https://github.com/moderneinc/moderne-docs/blob/00f1f493207f18e1da8eb689711884bf01c6decc/docs/user-documentation/moderne-cli/getting-started/cli-intro.md',
      shape: ['mat-', { base62: 32 }],
      beside: [
        { named: '*moderne_token' },
        { named: '*moderne_access_token' },
        { named: '*moderne_api_token' },
        { named: '*moderne_pat' },
        { named: '*moderne_personal_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.moderne.io/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Runs and reads recipes as its owner.',
    },
  },
} as const satisfies Service
