import type { Service } from '../model/service.ts'

/** A user token is a name and a password, each random; the length of the password is that of tokens in use. */
export const sonatype = {
  id: 'sonatype',
  name: 'Sonatype Central',
  docs: 'https://central.sonatype.org/publish/generate-portal-token/',
  hosts: ['central.sonatype.com'],
  keys: {
    'sonatype-token-password': {
      name: 'Sonatype Central token password',
      shape: [{ base64: [40, 48] }],
      beside: [
        { named: '*ossrh_password' },
        { named: '*ossrh_token' },
        { named: '*ossrh_token_password' },
        { named: '*sonatype_password' },
        { named: '*sonatype_token' },
        { named: '*sonatype_token_password' },
        { named: '*maven_central_password' },
        { named: '*maven_central_token' },
        { named: 'central_token_password' },
        { named: '*mavencentralpassword' },
        { named: '*sonatypepassword' },
      ],
      manual: { page: 'https://central.sonatype.com/usertoken', steps: ['Find the token', 'Revoke it'] },
      reach: 'Publishes artifacts that others build with, in the namespaces of its owner.',
    },
  },
} as const satisfies Service
