import type { Service } from '../model/service.ts'

/**
 * Tokens of people (`ldpat_`), service accounts (`ldsvc_`) and OAuth (`ldapp_`, `ldref_`), as its code names them, and 32
 * hexadecimal digits, as samples look; 32 to 64 are looked at.
 */
export const lightdash = {
  id: 'lightdash',
  name: 'Lightdash',
  docs: 'https://docs.lightdash.com/',
  hosts: ['app.lightdash.cloud'],
  keys: {
    'lightdash-api-key': {
      name: 'Lightdash API key',
      source: 'https://github.com/lightdash/lightdash/blob/main/packages/common/src/types/auth.ts',
      shape: [{ oneOf: ['ldpat_', 'ldsvc_', 'ldapp_', 'ldref_'] }, { hex: [32, 64] }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: {
        page: 'https://docs.lightdash.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
