import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Authorization tokens of the Marketplace Web Service, which the Selling Partner API has replaced: a mark, which the pages of
 * Amazon Pay show, and a UUID, as samples look.
 */
export const amazonMws = {
  id: 'amazon-mws',
  name: 'Amazon MWS',
  docs: 'https://docs.developer.amazonservices.com/',
  hosts: ['mws.amazonservices.com', 'mws-eu.amazonservices.com'],
  keys: {
    'amazon-mws-auth-token': {
      name: 'Amazon MWS auth token',
      source: 'https://developer.amazon.com/docs/amazon-pay-registration/token-exchange.html',
      shape: ['amzn.mws.', ...uuid],
      manual: {
        page: 'https://sellercentral.amazon.com/apps/manage',
        steps: ['Apps and Services, Manage Your Apps', 'Disable access of the developer'],
      },
      reach: 'With the developer’s keys: acted as the seller, while the service ran.',
    },
  },
} as const satisfies Service
