import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Access tokens of people and services: `pat_` or `sat_`, of workloads: `cztei_`, and 64 letters and digits, as samples look;
 * 40 to 80 are looked at.
 */
export const coze = {
  id: 'coze',
  name: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  hosts: ['api.coze.com', 'api.coze.cn', 'integration.coze.cn', 'www.coze.com'],
  keys: {
    'coze-access-token': {
      name: 'Coze access token',
      shape: [{ oneOf: ['pat_', 'sat_'] }, { base62: [40, 80] }],
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
    'coze-workload-token': {
      name: 'Coze workload token',
      shape: ['cztei_', { base62: [40, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.coze.com/docs/developer_guides/pat',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Runs agents and workflows at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
