import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const sensu = {
  id: 'sensu',
  name: 'Sensu',
  docs: 'https://docs.sensu.io/sensu-go/latest/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'sensu-api-key': {
      name: 'Sensu API key',
      source: 'https://github.com/sensu/sensu-go/blob/0380d98fb9139a75b2c2dd36828fbb9995505a4e/backend/apid/routers/apikeys.go',
      shape: uuid,
      beside: [
        ...apiKeyNames('sensu'),
        { named: '*sensu_pat' },
        { named: '*sensu_personal_access_token' },
        { named: '*sensu_auth_token' },
        ...apiKeyNames('sensu_go'),
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
