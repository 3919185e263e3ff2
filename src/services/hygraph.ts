import type { Service } from '../model/service.ts'

/** Permanent auth tokens are JSON Web Tokens: a name must say whose they are. */
export const hygraph = {
  id: 'hygraph',
  name: 'Hygraph',
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  hosts: ['*.hygraph.com', '*.graphcms.com'],
  keys: {
    'hygraph-permanent-auth-token': {
      name: 'Hygraph permanent auth token',
      shape: ['eyJ', { base64url: [16, 200] }, '.eyJ', { base64url: [60, 1500] }, '.', { base64url: [300, 800] }],
      check: 'jwt',
      beside: [
        { named: '*hygraph_token' },
        { named: '*hygraph_auth_token' },
        { named: '*hygraph_permanent_auth_token' },
        { named: '*hygraph_api_token' },
        { named: '*graphcms_token' },
        { named: '*graphcms_auth_token' },
        { named: '*graphcms_api_token' },
        { named: '*hygraph_mutation_token' },
        { named: '*graphcms_permanent_auth_token' },
        { named: '*hygraph_dev_auth_token' },
        { named: '*hygraph_prod_auth_token' },
        { word: 'hygraph', within: 300 },
        { word: 'graphcms', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.hygraph.com/',
        steps: ['Open the project, Project settings, Permanent auth tokens', 'Delete the token'],
      },
      reach: 'Reads or changes the content of one project, as far as it may.',
    },
  },
} as const satisfies Service
