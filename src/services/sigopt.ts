import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('sigopt'),
        { named: '*sigopt_client_token' },
        ...plainKeyNames('sig_opt'),
        { named: '*sig_opt_client_token' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.sigopt.com/tokens/info', steps: ['API tokens', 'Roll the token'] },
      reach: 'Reads and changes experiments, as its user.',
    },
  },
} as const satisfies Service
