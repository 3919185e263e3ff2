import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens are JSON Web Tokens, today with `nf-` before them, as samples look; names tell them apart from others. */
export const northflank = {
  id: 'northflank',
  name: 'Northflank',
  docs: 'https://northflank.com/docs/v1/api/use-the-api',
  hosts: ['api.northflank.com', 'app.northflank.com'],
  keys: {
    'northflank-token': {
      name: 'Northflank API token',
      shapes: [
        ['nf-eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
        ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      ],
      beside: [
        ...plainKeyNames('northflank'),
        { word: 'api.northflank.com', within: 200 },
        { command: 'northflank', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.northflank.com/s/account/settings/api', steps: ['Settings, API, Tokens', 'Delete the token'] },
      reach: 'Changes projects and reads their secrets, as far as its role goes.',
    },
  },
} as const satisfies Service
