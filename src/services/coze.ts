import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: `pat_` or `sat_` or `cztei_` and 40 to 80 letters and digits, as samples look. */
export const coze = {
  id: 'coze',
  name: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  hosts: ['api.coze.com', 'api.coze.cn'],
  keys: {
    'coze-access-token': {
      name: 'Coze access token',
      shape: [{ oneOf: ['pat_', 'sat_', 'cztei_'] }, { base62: [40, 80] }],
      beside: [
        ...tokenNames('coze', 'coze_com', 'coze_cn'),
        { named: '*token' },
        { named: '*access_token' },
        { named: '*api_key' },
        { named: '*authorization' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.coze.com/docs/developer_guides/pat',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
