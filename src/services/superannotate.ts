import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens: letters, digits, `-`, `_` and `.` (and `@`, which is not looked for), `=` and the team’s number, as its own library checks. How long they are it does not say. */
export const superannotate = {
  id: 'superannotate',
  name: 'SuperAnnotate',
  docs: 'https://doc.superannotate.com/',
  hosts: ['api.superannotate.com'],
  keys: {
    'superannotate-api-key': {
      name: 'SuperAnnotate API key',
      source:
        'https://github.com/superannotateai/superannotate-python-sdk/blob/0df130fc9319fb3c0642edd2de78a87f503d5286/src/superannotate/lib/core/entities/base.py',
      shape: [{ unreserved: [16, 400] }, '=', { digit: [1, 8] }],
      beside: [{ named: 'sa_token' }, ...tokenNames('superannotate')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://doc.superannotate.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
