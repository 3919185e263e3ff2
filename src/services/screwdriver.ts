import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['screwdriver', 'sd', 'screwdriver_cd'],
          ['_user_token', '_pipeline_token', '_api_token', '_access_token', '_sd_api_token'],
        ),
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
