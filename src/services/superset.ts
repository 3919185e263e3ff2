import type { Service } from '../model/service.ts'

/** `SECRET_KEY` of Superset: `openssl rand -base64 42` makes one, says its manual, which has 56 characters; others may be chosen: 42 to 88 are looked at. */
export const superset = {
  id: 'superset',
  name: 'Apache Superset',
  docs: 'https://superset.apache.org/docs/configuration/configuring-superset',
  hosts: [],
  selfHosted: true,
  keys: {
    'superset-secret-key': {
      name: 'Apache Superset secret key',
      source:
        'https://github.com/apache/superset/blob/00e84da2b00fcc035f29e3eeac3fa6ee42789f9b/docs/docs/configuration/configuring-superset.mdx',
      shape: [{ token68: [42, 88] }],
      beside: [
        { named: '*superset_secret_key' },
        { named: 'secret_key', in: '**/superset_config*.py' },
        { named: 'previous_secret_key', in: '**/superset_config*.py' },
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
