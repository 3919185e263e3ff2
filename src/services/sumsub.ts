import type { Service } from '../model/service.ts'

/**
 * App tokens name their environment, `prd` or `sbx`, and are no secret alone; secret keys have 32 letters and digits. The issuer’s
 * example shows those of the sandbox.
 */
export const sumsub = {
  id: 'sumsub',
  name: 'Sumsub',
  docs: 'https://docs.sumsub.com/reference/authentication',
  hosts: ['api.sumsub.com'],
  keys: {
    'sumsub-secret-key': {
      name: 'Sumsub app token and secret key',
      source:
        'https://github.com/SumSubstance/AppTokenUsageExamples/blob/030471b941235b054edad4eeee8dc3146e0426e3/JS/AppTokenJsExample.js',
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ['prd:', 'sbx:'] }, { base62: 24 }, '.', { base62: 32 }], public: true },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: '*sumsub_secret_key' },
            { named: '*sumsub_secret' },
            { named: '*sumsub_app_secret' },
            { named: '*sumsub_api_secret' },
          ],
        },
      },
      manual: {
        page: 'https://cockpit.sumsub.com/checkus/devSpace/appTokens',
        steps: ['Dev space, App tokens', 'Delete the token'],
      },
      reach: 'Reads the identity papers and checks of people.',
    },
  },
} as const satisfies Service
