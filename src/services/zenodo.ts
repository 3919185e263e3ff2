import type { Service } from '../model/service.ts'

/** API keys: 60 characters, as Invenio, which Zenodo runs, sets by default; letters and digits, as samples look. */
export const zenodo = {
  id: 'zenodo',
  name: 'Zenodo',
  docs: 'https://developers.zenodo.org/',
  hosts: ['zenodo.org', 'sandbox.zenodo.org'],
  keys: {
    'zenodo-api-key': {
      name: 'Zenodo API key',
      source:
        'https://github.com/inveniosoftware/invenio-oauth2server/blob/0cad4d9c53a9ca6fbe5526b50ada9bfdd1367979/invenio_oauth2server/config.py',
      shape: [{ base62: 60 }],
      beside: [
        { named: '*zenodo_token' },
        { named: '*zenodo_api_token' },
        { named: '*zenodo_access_token' },
        { named: '*zenodo_api_key' },
        { named: '*zenodo_key' },
        { named: '*zenodo_pat' },
        { named: '*zenodo_personal_access_token' },
        { named: '*zenodo_auth_token' },
        { named: '*zenodo_sandbox_token' },
        { named: '*zenodo_sandbox_api_token' },
        { named: '*zenodo_sandbox_access_token' },
        { named: '*zenodo_sandbox_api_key' },
        { named: '*zenodo_sandbox_key' },
        { named: '*zenodo_sandbox_pat' },
        { named: '*zenodo_sandbox_personal_access_token' },
        { named: '*zenodo_sandbox_auth_token' },
        { word: 'zenodo.org', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.zenodo.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes records in its owner’s name.',
    },
  },
} as const satisfies Service
