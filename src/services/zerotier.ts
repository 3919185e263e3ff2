import type { Service } from '../model/service.ts'

/** API tokens of ZeroTier Central: 32 letters and digits in samples; a node’s `authtoken.secret` has 24. */
export const zerotier = {
  id: 'zerotier',
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com/api/tokens/',
  hosts: ['api.zerotier.com', 'my.zerotier.com'],
  keys: {
    'zerotier-api-token': {
      name: 'ZeroTier Central API token',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*zerotier_central_token' },
        { named: '*zerotier_api_token' },
        { named: '*zerotier_token' },
        { named: '*zerotier_api_key' },
        { named: '*zt_token' },
        { named: '*zerotier_access_token' },
        { named: '*zt_api_token' },
        { named: '*zerotier_central_api_token' },
        { named: '*zerotier_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: { page: 'https://my.zerotier.com/account', steps: ['API Access Tokens: find the token', 'Delete it'] },
      reach: 'Manages all networks of its user: admits machines, changes routes.',
    },
  },
} as const satisfies Service
