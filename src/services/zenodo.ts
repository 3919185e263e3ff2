import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('zenodo', 'zenodo_sandbox'), { word: 'zenodo.org', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.zenodo.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes records in its owner’s name.',
    },
  },
} as const satisfies Service
