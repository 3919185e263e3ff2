import type { Service } from '../model/service.ts'

/** Security salts: 64 hexadecimal digits, as samples look. */
export const passbolt = {
  id: 'passbolt',
  name: 'Passbolt',
  docs: 'https://www.passbolt.com/docs/',
  hosts: ['{var.host}'],
  vars: { host: { env: 'PASSBOLT_HOST' } },
  keys: {
    'passbolt-salt': {
      name: 'Passbolt security salt',
      shape: [{ hex: 64 }],
      beside: [{ named: '*passbolt_security_salt' }, { named: '*passbolt_salt' }],
      manual: {
        page: 'https://www.passbolt.com/docs/',
        steps: ['Find where the security salt was made', 'End it there, and make another'],
      },
      reach: 'Helps to forge sessions of the server.',
    },
  },
} as const satisfies Service
