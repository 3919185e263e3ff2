import type { Service } from '../model/service.ts'

/**
 * Personal access tokens begin with `CFPAT-`; 43 characters are what samples have, and delivery tokens are the same
 * without it. Delivery tokens read what is published, preview tokens drafts, too.
 */
export const contentful = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  hosts: [
    'api.contentful.com',
    'cdn.contentful.com',
    'preview.contentful.com',
    'graphql.contentful.com',
    'api.eu.contentful.com',
    'cdn.eu.contentful.com',
  ],
  keys: {
    'contentful-personal-access-token': {
      name: 'Contentful personal access token',
      shape: ['CFPAT-', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.contentful.com/account/profile/cma_tokens',
        steps: ['Account settings, CMA tokens', 'Revoke the token'],
      },
      reach: 'Does in all spaces what its user may do; read-only tokens read.',
    },
    'contentful-management-token': {
      name: 'Contentful management token (old form)',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*contentful_management_token' },
        { named: '*contentful_management_access_token' },
        { named: '*contentful_management_api_access_token' },
        { named: '*contentful_cma_token' },
        { named: '*ctfl_management_token' },
        { named: '*contentful_personal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.contentful.com/account/profile/cma_tokens',
        steps: ['Account settings, CMA tokens', 'Revoke the token'],
      },
      reach: 'Does in all spaces what its user may do.',
    },
    'contentful-delivery-token': {
      name: 'Contentful delivery or preview token',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        { named: '*contentful_access_token' },
        { named: '*contentful_delivery_token' },
        { named: '*contentful_delivery_access_token' },
        { named: '*contentful_preview_token' },
        { named: '*contentful_preview_access_token' },
        { named: '*contentful_delivery_api_key' },
        { named: '*contentful_preview_api_key' },
        { named: '*contentful_token' },
        { named: '*contentful_cda_token' },
        { named: '*contentful_cpa_token' },
        { named: '*contentful_api_key' },
        { word: 'cdn.contentful.com', within: 200 },
        { word: 'preview.contentful.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'read',
      manual: {
        page: 'https://app.contentful.com/',
        steps: ['Open the space, Settings, API keys, the key', 'Delete it: the preview token goes with it'],
      },
      reach: 'Reads the published content of a space; a preview token drafts, too.',
    },
  },
} as const satisfies Service
