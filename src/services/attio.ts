import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens have 64 hex digits, as samples look. */
export const attio = {
  id: 'attio',
  name: 'Attio',
  docs: 'https://docs.attio.com/rest-api/tutorials/generating-an-api-key',
  hosts: ['api.attio.com', 'app.attio.com'],
  keys: {
    'attio-token': {
      name: 'Attio access token',
      shape: [{ hex: 64 }],
      beside: [...plainKeyNames('attio'), { named: '*attio_bearer_token' }, { word: 'api.attio.com', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.attio.com/settings/developers',
        steps: ['Workspace settings, Developers', 'Delete the token'],
      },
      reach: 'Reads and changes records of the workspace, as far as its scopes go.',
    },
  },
} as const satisfies Service
