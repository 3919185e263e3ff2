import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID. */
export const dataverse = {
  id: 'dataverse',
  name: 'Dataverse',
  docs: 'https://guides.dataverse.org/',
  hosts: ['dataverse.harvard.edu', 'demo.dataverse.org'],
  keys: {
    'dataverse-api-key': {
      name: 'Dataverse API key',
      source:
        'https://github.com/IQSS/dataverse/blob/0123ab2c9595793df7399807d636e3f579615155/doc/sphinx-guides/source/api/auth.rst',
      shape: uuid,
      beside: [
        ...tokenNames('dataverse'),
        { named: '*dataverse_secret' },
        { named: '*dataverse_api_secret' },
        { named: '*dataverse_access_key' },
        { word: 'dataverse.harvard.edu', within: 160 },
      ],
      carriers: [{ header: 'X-Dataverse-key', value: '{key}' }, { query: 'key' }],
      manual: {
        page: 'https://guides.dataverse.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes records in its owner’s name.',
    },
  },
} as const satisfies Service
