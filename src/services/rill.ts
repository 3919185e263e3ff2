import type { Service } from '../model/service.ts'

/** Tokens of users (`rill_usr_`), services (`rill_svc_`) and deployments: 40 bytes in base 62, as its code and tests have it. */
export const rill = {
  id: 'rill',
  name: 'Rill',
  docs: 'https://docs.rilldata.com/manage/user-tokens',
  hosts: ['api.rilldata.com'],
  selfHosted: true,
  keys: {
    'rill-token': {
      name: 'Rill token',
      source:
        'https://github.com/rilldata/rill/blob/937feb0a455db5084700c2c58087df53529c7a1b/admin/pkg/authtoken/authtoken_test.go',
      shape: [{ oneOf: ['rill_usr_', 'rill_svc_', 'rill_dpl_', 'rill_mgc_'] }, { base62: [52, 56] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.rilldata.com/manage/user-tokens',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and dashboards, as its user or service.',
    },
  },
} as const satisfies Service
