import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens are `api_` and 16 lower-case letters and digits, as its own code makes them. */
export const documenso = {
  id: 'documenso',
  name: 'Documenso',
  docs: 'https://docs.documenso.com/developers/public-api/authentication',
  hosts: ['app.documenso.com'],
  keys: {
    'documenso-token': {
      name: 'Documenso API token',
      source:
        'https://github.com/documenso/documenso/blob/2abcdd753358cb53a2c8c61191ca9981065cb65f/packages/lib/server-only/public-api/create-api-token.ts',
      shape: ['api_', { base36: 16 }],
      beside: [...plainKeyNames('documenso'), { word: 'app.documenso.com', within: 200 }, { word: 'documenso', within: 200 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://app.documenso.com/settings/tokens', steps: ['Settings, API tokens', 'Delete the token'] },
      reach: 'Reads, makes and sends documents to sign, in the team’s name.',
    },
  },
} as const satisfies Service
