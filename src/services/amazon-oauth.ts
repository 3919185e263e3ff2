import type { Service } from '../model/service.ts'

/**
 * Tokens and client secrets of Login with Amazon, which the Selling Partner, Advertising and Alexa APIs use. Examples on
 * the pages show the marks `Atza|` and `Atzr|`; the lengths are those of samples, and so is the newer form of the secret.
 */
export const amazonOauth = {
  id: 'amazon-oauth',
  name: 'Login with Amazon',
  docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
  hosts: [
    'api.amazon.com',
    'api.amazon.co.uk',
    'api.amazon.co.jp',
    'sellingpartnerapi-na.amazon.com',
    'sellingpartnerapi-eu.amazon.com',
    'sellingpartnerapi-fe.amazon.com',
    'advertising-api.amazon.com',
  ],
  keys: {
    'amazon-oauth-refresh-token': {
      name: 'Login with Amazon refresh token',
      source: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
      shape: ['Atzr|', { base64url: [60, 2000] }],
      manual: {
        page: 'https://sellercentral.amazon.com/apps/manage',
        steps: ['Manage Your Apps: disable the app’s access', 'Authorize it again for a new token'],
      },
      reach: 'With the client’s secret: acts for one seller or customer, as far as its scopes go.',
    },
    'amazon-oauth-access-token': {
      name: 'Login with Amazon access token',
      source: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
      shape: ['Atza|', { base64url: [60, 2000] }],
      carriers: [
        { header: 'x-amz-access-token', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://sellercentral.amazon.com/apps/manage',
        steps: ['It dies within an hour', 'To end it now disable the app’s access'],
      },
      reach: 'Acts for one seller or customer; for an hour at most.',
    },
    'amazon-oauth-client-secret': {
      name: 'Login with Amazon client secret',
      shape: ['amzn1.', 'oa2-cs.v1.', { hex: 64 }],
      manual: {
        page: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
        steps: ['Open the security profile, or the app in Seller Central', 'Rotate the secret'],
      },
      reach: 'With refresh tokens: acts as the application for all who have authorized it.',
    },
  },
} as const satisfies Service
