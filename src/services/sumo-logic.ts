import type { Service } from '../model/service.ts'

/**
 * An access id that begins with `su`, and a key of 64 letters and digits, as public samples show. Deployments have hosts of their own.
 */
export const sumoLogic = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  hosts: ['api.sumologic.com'],
  keys: {
    'sumo-logic-access-key': {
      name: 'Sumo Logic access key',
      within: 10,
      parts: {
        id: {
          shape: ['su', { base62: 12 }],
          public: true,
          beside: [{ named: '*sumo_access_id' }, { named: '*sumologic_access_id' }, { named: '*sumologic_accessid' }],
        },
        secret: {
          shape: [{ base62: 64 }],
          beside: [{ named: '*sumo_access_key' }, { named: '*sumologic_access_key' }, { named: '*sumologic_accesskey' }],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://service.sumologic.com/ui/#/security/access-keys',
        steps: ['Find the key by its access id', 'Deactivate, then delete it'],
      },
      reach: 'Does over the API what the user who made it may.',
    },
  },
} as const satisfies Service
