import type { Service } from '../model/service.ts'

/** API tokens have 48 letters and digits in upper case, as samples look. */
export const sigopt = {
  id: 'sigopt',
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com/core-module-api-references/api-tokens',
  hosts: ['api.sigopt.com', 'app.sigopt.com'],
  keys: {
    'sigopt-token': {
      name: 'SigOpt API token',
      shape: [{ base36upper: 48 }],
      beside: [
        { named: '*sigopt_api_key' },
        { named: '*sigopt_key' },
        { named: '*sigopt_token' },
        { named: '*sigopt_api_token' },
        { named: '*sigopt_access_token' },
        { named: '*sigopt_secret' },
        { named: '*sigopt_client_token' },
        { named: '*sig_opt_api_key' },
        { named: '*sig_opt_key' },
        { named: '*sig_opt_token' },
        { named: '*sig_opt_api_token' },
        { named: '*sig_opt_access_token' },
        { named: '*sig_opt_secret' },
        { named: '*sig_opt_client_token' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.sigopt.com/tokens/info', steps: ['API tokens', 'Roll the token'] },
      reach: 'Reads and changes experiments, as its user.',
    },
  },
} as const satisfies Service
