import type { Service } from '../model/service.ts'

/**
 * Access keys stand in their variable behind the server’s name and `=`, as the issuer’s own action reads them; that they are 52
 * letters and digits is what keys in use have.
 */
export const develocity = {
  id: 'develocity',
  name: 'Develocity',
  docs: 'https://docs.gradle.com/develocity/gradle/current/gradle-plugin/',
  hosts: [],
  selfHosted: true,
  keys: {
    'develocity-access-key': {
      name: 'Develocity access key',
      source:
        'https://github.com/gradle/actions/blob/02d4784b6e750b8b19b10b5eabee05af91ba6618/sources/src/develocity/short-lived-token.ts',
      shapes: [[{ hostname: [4, 120] }, '=', { base36: 52 }], [{ base36: 52 }]],
      beside: [{ named: '*gradle_enterprise_access_key' }, { named: '*develocity_access_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.gradle.com/develocity/gradle/current/gradle-plugin/',
        steps: ['In your Develocity: My settings, Access keys', 'Revoke the key'],
      },
      reach: 'Publishes build scans and writes to the build cache, whose artifacts others run.',
    },
  },
} as const satisfies Service
