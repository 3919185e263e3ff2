import type { Service } from '../model/service.ts'

/**
 * Secret keys begin with `live_` or `test_` and have 35 letters and digits behind it, as the issuer’s client has in its
 * tests. The prefix is others’, too.
 */
export const lob = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/#tag/Authentication',
  hosts: ['api.lob.com'],
  keys: {
    'lob-api-key': {
      name: 'Lob secret API key',
      source: 'https://github.com/lob/lob-node/blob/5eb2ccab81c989d308ec8c840cd6d48f3a5e59fe/test/resources/jobs.js',
      shape: [{ oneOf: ['live_', 'test_'] }, { base36: 35 }],
      beside: [
        { named: '*lob_api_key' },
        { named: '*lob_key' },
        { named: '*lob_secret_key' },
        { named: '*lob_live_api_key' },
        { named: '*lob_test_api_key' },
        { named: '*lob_live_key' },
        { named: '*lob_test_key' },
        { named: '*lob_secret_api_key' },
        { word: 'api.lob.com', within: 200 },
      ],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://dashboard.lob.com/settings/api-keys', steps: ['Settings, API Keys', 'Rotate the key'] },
      reach: 'Prints and posts letters at the owner’s cost; reads addresses.',
    },
  },
} as const satisfies Service
