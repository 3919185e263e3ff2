import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*jupyter_token' },
        { named: '*jupyter_api_token' },
        { named: '*jupyter_access_token' },
        { named: '*jupyter_api_key' },
        { named: '*jupyter_key' },
        { named: '*jupyter_pat' },
        { named: '*jupyter_personal_access_token' },
        { named: '*jupyter_auth_token' },
        { named: '*jupyter_server_token' },
        { named: '*jupyter_server_api_token' },
        { named: '*jupyter_server_access_token' },
        { named: '*jupyter_server_api_key' },
        { named: '*jupyter_server_key' },
        { named: '*jupyter_server_pat' },
        { named: '*jupyter_server_personal_access_token' },
        { named: '*jupyter_server_auth_token' },
        { named: '*notebook_token' },
        { named: '*notebook_api_token' },
        { named: '*notebook_access_token' },
        { named: '*notebook_api_key' },
        { named: '*notebook_key' },
        { named: '*notebook_pat' },
        { named: '*notebook_personal_access_token' },
        { named: '*notebook_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://jupyter-server.readthedocs.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs code on the server.',
    },
  },
} as const satisfies Service
