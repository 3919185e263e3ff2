import type { Service } from '../model/service.ts'

/** Access tokens: 32 random bytes, in URL-safe base64; at first they were written as 64 hexadecimal digits. */
export const screwdriver = {
  id: 'screwdriver',
  name: 'Screwdriver',
  docs: 'https://docs.screwdriver.cd/user-guide/tokens',
  hosts: ['api.screwdriver.cd'],
  keys: {
    'screwdriver-token': {
      name: 'Screwdriver access token',
      source: 'https://github.com/screwdriver-cd/models/blob/a33d4e6ad54379e40fecf5dc230ef53c99d21d5b/lib/generateToken.js',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
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
