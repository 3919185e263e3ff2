import type { Service } from '../model/service.ts'

/** Secret keys: no page says how long; 42 to 88 characters of a token are looked at. */
export const superset = {
  id: 'superset',
  name: 'Apache Superset',
  docs: 'https://superset.apache.org/docs/configuration/configuring-superset',
  hosts: [],
  selfHosted: true,
  keys: {
    'superset-secret-key': {
      name: 'Apache Superset secret key',
      shape: [{ token68: [42, 88] }],
      beside: [
        { named: '*superset_guest_token_jwt_secret' },
        { named: '*superset_jwt_secret' },
        { named: '*superset_flask_guest_token_jwt_secret' },
        { named: '*superset_flask_jwt_secret' },
      ],
      manual: {
        page: 'https://superset.apache.org/docs/configuration/configuring-superset',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Signs sessions: anyone becomes administrator.',
    },
  },
} as const satisfies Service
