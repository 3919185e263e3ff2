import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Application credential secrets: 64 bytes in URL-safe base64, as the public code of Keystone makes them. Tokens: Fernet,
 * whose version and time begin with `gAAAAA`; lengths are those of samples.
 */
export const openstack = {
  id: 'openstack',
  name: 'OpenStack',
  docs: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'openstack-app-credential-secret': {
      name: 'OpenStack application credential secret',
      source: 'https://github.com/openstack/keystone/blob/master/keystone/api/users.py',
      shape: [{ base64url: 86 }],
      beside: [
        ...named(
          ['os', 'openstack', 'keystone', 'app'],
          ['_application_credential_secret', '_app_cred_secret', '_credential_secret'],
        ),
        { named: '*application_credential_secret' },
      ],
      manual: {
        page: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
        steps: ['Find where the application credential secret was made', 'End it there, and make another'],
      },
      reach: 'Does what its roles may in one project.',
    },
    'openstack-fernet-token': {
      name: 'OpenStack token',
      source: 'https://github.com/fernet/spec/blob/master/Spec.md',
      shape: ['gAAAAA', { base64url: [150, 400] }],
      beside: [
        ...named(['os', 'openstack', 'keystone', 'x_auth', 'x_subject'], ['_token', '_auth_token']),
        { named: '*X-Auth-Token' },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Acts as its user until it ends, for hours.',
    },
  },
} as const satisfies Service
