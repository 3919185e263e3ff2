import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 70 hexadecimal digits are looked at. */
export const stitchData = {
  id: 'stitch-data',
  name: 'Stitch (data)',
  docs: 'https://www.stitchdata.com/docs/developers/',
  hosts: ['api.stitchdata.com'],
  keys: {
    'stitch-data-api-key': {
      name: 'Stitch (data) API key',
      shape: [{ hex: [60, 70] }],
      beside: [
        { named: '*stitchdata_token' },
        { named: '*stitchdata_api_token' },
        { named: '*stitchdata_access_token' },
        { named: '*stitchdata_api_key' },
        { named: '*stitchdata_key' },
        { named: '*stitchdata_pat' },
        { named: '*stitchdata_personal_access_token' },
        { named: '*stitchdata_auth_token' },
        { named: '*stitch_import_token' },
        { named: '*stitch_import_api_token' },
        { named: '*stitch_import_access_token' },
        { named: '*stitch_import_api_key' },
        { named: '*stitch_import_key' },
        { named: '*stitch_import_pat' },
        { named: '*stitch_import_personal_access_token' },
        { named: '*stitch_import_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.stitchdata.com/docs/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
