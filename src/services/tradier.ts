import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens have 28 letters and digits, as samples look. */
export const tradier = {
  id: 'tradier',
  name: 'Tradier',
  docs: 'https://documentation.tradier.com/brokerage-api/getting-started',
  hosts: ['api.tradier.com', 'sandbox.tradier.com', 'stream.tradier.com', 'dash.tradier.com'],
  keys: {
    'tradier-token': {
      name: 'Tradier access token',
      shape: [{ base62: 28 }],
      beside: [
        ...plainKeyNames('tradier'),
        { named: '*tradier_sandbox_token' },
        { named: '*tradier_live_token' },
        { named: '*tradier_bearer_token' },
        { named: '*tradier_sandbox_key' },
        { named: '*tradier_auth_token' },
        { word: 'api.tradier.com', within: 200 },
        { word: 'sandbox.tradier.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dash.tradier.com/settings/api', steps: ['Settings, API access', 'Regenerate the token'] },
      reach: 'Reads the account and trades in it.',
    },
  },
} as const satisfies Service
