import type { Service } from '../model/service.ts'

/** Access tokens: of applications `sm_aat_`, of people `sm_pat_`, of services `sm_sat_` (the first two by the issuer’s code). How long they are no page says. */
export const settlemint = {
  id: 'settlemint',
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation',
  hosts: ['console.settlemint.com'],
  keys: {
    'settlemint-access-token': {
      name: 'SettleMint access token',
      source:
        'https://github.com/settlemint/sdk/blob/1fb1a12f66e4918c54a375b733c26bc0f36ba3dd/sdk/utils/src/validation/access-token.schema.ts',
      shape: [{ oneOf: ['sm_aat_', 'sm_pat_', 'sm_sat_'] }, { base62: [14, 64] }],
      carriers: [{ header: 'x-auth-token', value: '{key}' }],
      manual: { page: 'https://console.settlemint.com', steps: ['Access tokens: find it by its name', 'Delete it'] },
      reach: 'Calls what is deployed in a workspace, or changes it as its owner may.',
    },
  },
} as const satisfies Service
