import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const pcloud = {
  id: 'pcloud',
  name: 'pCloud',
  docs: 'https://docs.pcloud.com/',
  hosts: ['api.pcloud.com', 'eapi.pcloud.com'],
  keys: {
    'pcloud-api-key': {
      name: 'pCloud API key',
      shape: [{ base62: [40, 60] }],
      beside: [...tokenNames('pcloud'), { named: '*pcloud_client_secret' }],
      manual: { page: 'https://docs.pcloud.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
