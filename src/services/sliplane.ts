import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `api_rw_` or `api_r_` and 16 to 64 letters and digits are looked at. */
export const sliplane = {
  id: 'sliplane',
  name: 'Sliplane',
  docs: 'https://docs.sliplane.io/api-reference/introduction',
  hosts: ['ctrl.sliplane.io'],
  keys: {
    'sliplane-api-key': {
      name: 'Sliplane API key',
      shape: [{ oneOf: ['api_rw_', 'api_r_'] }, { base62: [16, 64] }],
      beside: [...apiKeyNames('sliplane')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.sliplane.io/api-reference/introduction',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Deploys and manages servers and services.',
    },
  },
} as const satisfies Service
