import type { Service } from '../model/service.ts'

/** Authorization tokens of the Marketplace Web Service, which the Selling Partner API has replaced: a mark and a UUID. */
export const amazonMws = {
  id: 'amazon-mws',
  name: 'Amazon MWS',
  docs: 'https://docs.developer.amazonservices.com/',
  hosts: ['mws.amazonservices.com', 'mws-eu.amazonservices.com'],
  keys: {
    'amazon-mws-auth-token': {
      name: 'Amazon MWS auth token',
      shape: ['amzn.mws.', { hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      manual: {
        page: 'https://sellercentral.amazon.com/apps/manage',
        steps: ['Apps and Services, Manage Your Apps', 'Disable access of the developer'],
      },
      reach: 'With the developer’s keys: acted as the seller, while the service ran.',
    },
  },
} as const satisfies Service
