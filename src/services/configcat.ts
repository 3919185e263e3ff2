import type { Service } from '../model/service.ts'

/**
 * The password of a pair for the management API; its length is not documented. SDK keys are made for clients, too, and so not
 * secret.
 */
export const configcat = {
  id: 'configcat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/api/reference/configcat-public-management-api/',
  hosts: ['api.configcat.com'],
  keys: {
    'configcat-api-password': {
      name: 'ConfigCat management API password',
      shape: [{ base62: [20, 100] }],
      beside: [
        { named: '*configcat_api_pass' },
        { named: '*configcat_api_password' },
        { named: '*configcat_basic_auth_password' },
        { named: '*configcat_basic_auth_pass' },
      ],
      manual: {
        page: 'https://app.configcat.com/my-account/public-api-credentials',
        steps: ['Find the credential', 'Delete it'],
      },
      reach: 'With its name it reads and changes flags as its owner may.',
    },
  },
} as const satisfies Service
