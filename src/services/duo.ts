import type { Service } from '../model/service.ts'

/**
 * An integration key of 20 characters and a secret of 40: lengths that the official client checks. The `DI` in front rests on public
 * samples.
 */
export const duo = {
  id: 'duo',
  name: 'Duo',
  docs: 'https://duo.com/docs/adminapi',
  hosts: ['*.duosecurity.com'],
  keys: {
    'duo-secret-key': {
      name: 'Duo integration secret',
      source: 'https://github.com/duosecurity/duo_python/blob/beb94a534982acbe0ebb9e562b0bfc046527ae17/duo_web/duo_web.py',
      within: 10,
      parts: {
        id: {
          shape: ['DI', { base36upper: 18 }],
          public: true,
          beside: [
            { named: 'ikey' },
            { named: '*duo_ikey' },
            { named: '*duo_integration_key' },
            { named: '*duo_client_id' },
            { word: 'duosecurity.com', within: 300 },
          ],
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [{ named: 'skey' }, { named: '*duo_skey' }, { named: '*duo_secret_key' }, { named: '*duo_client_secret' }],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: { page: 'https://admin.duosecurity.com/applications', steps: ['Open the application', 'Reset the secret key'] },
      reach: 'Signs requests of one application: second factors, or users and policies where it is the Admin API.',
    },
  },
} as const satisfies Service
