import type { Service } from '../model/service.ts'

/** Access tokens of the Retool API have a prefix and a ULID, as in tokens in use. */
export const retool = {
  id: 'retool',
  name: 'Retool',
  docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  hosts: ['api.retool.com', '*.retool.com'],
  selfHosted: true,
  keys: {
    'retool-access-token': {
      name: 'Retool API access token',
      shape: ['retool_01', { base36: [20, 44] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
        steps: ['Settings, API', 'Revoke the token'],
      },
      reach: 'Reads or changes users, groups and apps of an organization, as far as its scopes go.',
    },
  },
} as const satisfies Service
