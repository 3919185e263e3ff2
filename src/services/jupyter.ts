import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of a server: 24 random bytes in hexadecimal, as samples look. */
export const jupyter = {
  id: 'jupyter',
  name: 'Jupyter',
  docs: 'https://jupyter-server.readthedocs.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'jupyter-api-key': {
      name: 'Jupyter API key',
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
