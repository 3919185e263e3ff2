import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of a server: 24 random bytes in hexadecimal, as its public code makes them. */
export const jupyter = {
  id: 'jupyter',
  name: 'Jupyter',
  docs: 'https://jupyter-server.readthedocs.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'jupyter-api-key': {
      name: 'Jupyter API key',
      source:
        'https://github.com/jupyter-server/jupyter_server/blob/0512536ac75fa5f2bc7c0d845480a03ad56fd6eb/jupyter_server/auth/identity.py',
      shape: [{ hex: 48 }],
      beside: tokenNames('jupyter', 'jupyter_server', 'notebook'),
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://jupyter-server.readthedocs.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs code on the server.',
    },
  },
} as const satisfies Service
