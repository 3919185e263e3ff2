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
    'zerotier-identity': {
      name: 'ZeroTier identity (private)',
      source: 'https://github.com/zerotier/ZeroTierOne/blob/0298719be0de67a88e274fb71dc68f3bf6dc17b1/node/Identity.cpp',
      shape: [{ hex: 10 }, ':0:', { hex: 128 }, ':', { hex: 128 }],
      beside: [
        { named: '*zerotier_identity' },
        { named: '*zerotier_identity_secret' },
        { named: '*zerotier_secret' },
        { named: '*identity_secret' },
        { named: '*identity' },
        { named: '*private_key' },
        { word: 'zerotier', within: 300 },
        { word: 'identity.secret', within: 300 },
      ],
      manual: {
        page: 'https://my.zerotier.com/account',
        steps: [
          'Remove the member from its networks',
          'Delete identity.secret and identity.public on the machine and restart it',
        ],
      },
      reach: 'Joins the networks as this machine.',
    },
  },
} as const satisfies Service
