import type { Service } from '../model/service.ts'

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
        { named: '*truenas_api_key' },
        { named: '*truenas_key' },
        { named: '*truenas_token' },
        { named: '*truenas_api_token' },
        { named: '*truenas_access_token' },
        { named: '*truenas_secret' },
        { named: '*true_nas_api_key' },
        { named: '*true_nas_key' },
        { named: '*true_nas_token' },
        { named: '*true_nas_api_token' },
        { named: '*true_nas_access_token' },
        { named: '*true_nas_secret' },
        { named: '*freenas_api_key' },
        { named: '*freenas_key' },
        { named: '*freenas_token' },
        { named: '*freenas_api_token' },
        { named: '*freenas_access_token' },
        { named: '*freenas_secret' },
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
