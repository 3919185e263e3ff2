import type { Service } from '../model/service.ts'

/** Security salts: a SHA-256 in hexadecimal digits, as its own installer makes them. */
export const passbolt = {
  id: 'passbolt',
  name: 'Passbolt',
  docs: 'https://www.passbolt.com/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'passbolt-salt': {
      name: 'Passbolt security salt',
      source: 'https://github.com/passbolt/passbolt_api/blob/master/src/Console/Installer.php',
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
