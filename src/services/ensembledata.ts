import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 16 letters and digits, as samples look. */
export const ensembledata = {
  id: 'ensembledata',
  name: 'EnsembleData',
  docs: 'https://ensembledata.com/apis/docs',
  hosts: ['ensembledata.com'],
  keys: {
    'ensembledata-api-token': {
      name: 'EnsembleData API token',
      shape: [{ base62: 16 }],
      beside: [...tokenNames('ensembledata', 'ensemble_data', 'ensemble')],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://ensembledata.com/apis/docs',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads public profiles at the owner’s cost.',
    },
  },
} as const satisfies Service
