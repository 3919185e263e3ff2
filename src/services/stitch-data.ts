import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: tokenNames('stitchdata', 'stitch_import'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.stitchdata.com/docs/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
