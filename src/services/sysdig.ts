import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens and agents’ access keys are UUIDs, as samples look. */
export const sysdig = {
  id: 'sysdig',
  name: 'Sysdig',
  docs: 'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
  hosts: ['*.sysdig.com', 'app.sysdigcloud.com', '*.sysdigcloud.com'],
  keys: {
    'sysdig-api-token': {
      name: 'Sysdig API token',
      shape: uuid,
      beside: [
        ...named(
          ['sysdig', 'sysdig_secure', 'sysdig_monitor', 'sdc', 'sysdig_cloud'],
          [
            '_api_token',
            '_token',
            '_access_key',
            '_api_key',
            '_secure_token',
            '_monitor_token',
            '_secure_api_token',
            '_monitor_api_token',
            '_key',
          ],
        ),
        { word: 'sysdig.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://secure.sysdig.com/#/settings/user', steps: ['User profile', 'Reset the token'] },
      reach: 'Reads and changes what is watched; an agent’s key sends data.',
    },
  },
} as const satisfies Service
