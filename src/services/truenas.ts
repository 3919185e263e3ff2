import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are a number, `-` and 64 letters and digits, as its own code makes them. It runs on servers of one’s own. */
export const truenas = {
  id: 'truenas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  hosts: [],
  selfHosted: true,
  keys: {
    'truenas-api-key': {
      name: 'TrueNAS API key',
      source:
        'https://github.com/truenas/middleware/blob/02bf8db66f645e9d2c8f210c96dd3411a6c5f302/src/middlewared/middlewared/plugins/api_key.py',
      shape: [{ digit: [1, 4] }, '-', { base62: 64 }],
      beside: [
        ...plainKeyNames('truenas', 'true_nas', 'freenas'),
        { word: 'truenas', within: 200 },
        { word: 'TrueNAS', within: 200 },
        { word: 'TRUENAS', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
        steps: ['User menu, API keys', 'Delete the key'],
      },
      reach: 'Administers the server with all data, as far as its user may.',
    },
  },
} as const satisfies Service
