import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: 2 small letters, `-` and a UUID, as samples look. */
export const anaconda = {
  id: 'anaconda',
  name: 'Anaconda.org',
  docs: 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages',
  hosts: ['api.anaconda.org', 'anaconda.org', 'conda.anaconda.org'],
  keys: {
    'anaconda-token': {
      name: 'Anaconda.org token',
      shape: [{ lower: 2 }, '-', ...uuid],
      beside: [
        ...named(['anaconda', 'anaconda_org', 'binstar', 'conda'], ['_token', '_api_token', '_api_key', '_upload_token', '_key']),
        ...named(['anaconda_upload', 'conda_upload'], ['_api_token', '_api_key', '_upload_token', '_key']),
        { word: 'api.anaconda.org', within: 160 },
        { command: 'anaconda', flag: '--token' },
        { command: 'anaconda', flag: '-t' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: { page: 'https://anaconda.org/settings/access', steps: ['Find the token', 'Revoke it'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
