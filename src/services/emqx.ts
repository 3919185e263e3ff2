import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 random bytes in its own base 62, as its public code makes them: some 43 letters and digits (40 to 64 are looked at). */
export const emqx = {
  id: 'emqx',
  name: 'EMQX',
  docs: 'https://docs.emqx.com/',
  hosts: ['*.emqxsl.com', 'cloud-intl.emqx.com'],
  keys: {
    'emqx-api-key': {
      name: 'EMQX API key',
      source:
        'https://github.com/emqx/emqx/blob/00327956eb0bcde4726efd91b3967c29893e8dc5/apps/emqx_management/src/emqx_mgmt_auth.erl',
      shape: [{ base62: [40, 64] }],
      beside: secretNames('emqx', 'emqx_cloud'),
      manual: { page: 'https://docs.emqx.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes topics, and changes who may.',
    },
  },
} as const satisfies Service
