import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 32 or 33 characters, says its own command line: older ones 32 hex digits, newer ones `vtwn_` and 28 letters and digits, as samples look. */
export const valTown = {
  id: 'val-town',
  name: 'Val Town',
  docs: 'https://docs.val.town/api/authentication/',
  hosts: ['api.val.town', 'www.val.town', 'esm.town'],
  keys: {
    'val-town-token': {
      name: 'Val Town API token',
      source: 'https://github.com/val-town/vt/blob/03f457a2f6feea1e5fb2a8558cc34b09f8e73a9c/src/vt/vt/schemas.ts',
      shapes: [['vtwn_', { base62: 28 }], [{ hex: 32 }]],
      alone: true,
      beside: [...plainKeyNames('val_town', 'valtown'), { word: 'api.val.town', within: 200 }, { word: 'vtwn', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.val.town/settings/api', steps: ['Settings, API tokens', 'Delete the token'] },
      reach: 'Runs and changes vals and their data, as far as its scopes go.',
    },
  },
} as const satisfies Service
