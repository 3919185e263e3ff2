import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const sensu = {
  id: 'sensu',
  name: 'Sensu',
  docs: 'https://docs.sensu.io/sensu-go/latest/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'sensu-api-key': {
      name: 'Sensu API key',
      shape: uuid,
      beside: [
        { named: '*sensu_api_key' },
        { named: '*sensu_key' },
        { named: '*sensu_token' },
        { named: '*sensu_api_token' },
        { named: '*sensu_access_token' },
        { named: '*sensu_secret' },
        { named: '*sensu_api_secret' },
        { named: '*sensu_access_key' },
        { named: '*sensu_pat' },
        { named: '*sensu_personal_access_token' },
        { named: '*sensu_auth_token' },
        { named: '*sensu_go_api_key' },
        { named: '*sensu_go_key' },
        { named: '*sensu_go_token' },
        { named: '*sensu_go_api_token' },
        { named: '*sensu_go_access_token' },
        { named: '*sensu_go_secret' },
        { named: '*sensu_go_api_secret' },
        { named: '*sensu_go_access_key' },
        { named: '*sensu_go_pat' },
        { named: '*sensu_go_personal_access_token' },
        { named: '*sensu_go_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://docs.sensu.io/sensu-go/latest/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
