import type { Service } from '../model/service.ts'

/** API tokens have 50 hex digits, as in the README of its own library; 30 in other samples. */
export const datoCms = {
  id: 'dato-cms',
  name: 'DatoCMS',
  docs: 'https://www.datocms.com/docs/content-delivery-api/authentication',
  hosts: ['site-api.datocms.com', 'graphql.datocms.com'],
  keys: {
    'dato-cms-api-token': {
      name: 'DatoCMS API token',
      source: 'https://github.com/datocms/react-datocms/blob/master/README.md',
      shapes: [[{ hex: 30 }], [{ hex: 50 }]],
      beside: [
        { named: '*datocms_api_token' },
        { named: '*datocms_token' },
        { named: '*dato_api_token' },
        { named: '*datocms_api_key' },
        { named: '*datocms_readonly_token' },
        { named: '*datocms_cda_token' },
        { named: '*datocms_cma_token' },
        { named: '*datocms_published_content_cda_token' },
        { named: '*datocms_draft_content_cda_token' },
        { named: '*dato_token' },
        { named: '*datocms_full_access_token' },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-Api-Key', value: '{key}' },
      ],
      manual: {
        page: 'https://dashboard.datocms.com/',
        steps: ['Open the project, Project Settings, API tokens', 'Regenerate or delete the token'],
      },
      reach: 'Reads or changes the content of one project, as far as its role goes.',
    },
  },
} as const satisfies Service
