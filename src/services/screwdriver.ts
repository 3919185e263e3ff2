import type { Service } from '../model/service.ts'

/** Access tokens: 43 characters of URL-safe base64, as samples look. */
export const screwdriver = {
  id: 'screwdriver',
  name: 'Screwdriver',
  docs: 'https://docs.screwdriver.cd/user-guide/tokens',
  hosts: ['api.screwdriver.cd'],
  keys: {
    'screwdriver-token': {
      name: 'Screwdriver access token',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*screwdriver_user_token' },
        { named: '*screwdriver_pipeline_token' },
        { named: '*screwdriver_api_token' },
        { named: '*screwdriver_access_token' },
        { named: '*screwdriver_sd_api_token' },
        { named: '*sd_user_token' },
        { named: '*sd_pipeline_token' },
        { named: '*sd_api_token' },
        { named: '*sd_access_token' },
        { named: '*sd_sd_api_token' },
        { named: '*screwdriver_cd_user_token' },
        { named: '*screwdriver_cd_pipeline_token' },
        { named: '*screwdriver_cd_api_token' },
        { named: '*screwdriver_cd_access_token' },
        { named: '*screwdriver_cd_sd_api_token' },
        { word: 'api.screwdriver.cd', within: 160 },
      ],
      manual: {
        page: 'https://docs.screwdriver.cd/user-guide/tokens',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
