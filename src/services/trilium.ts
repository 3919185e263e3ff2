import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** ETAPI tokens: an id of twelve letters and digits, `_` and 32 bytes in base64, as its own code makes them. */
export const trilium = {
  id: 'trilium',
  name: 'Trilium Notes',
  docs: 'https://github.com/TriliumNext/Trilium',
  hosts: [],
  selfHosted: true,
  keys: {
    'trilium-etapi-token': {
      name: 'Trilium ETAPI token',
      source: 'https://github.com/zadam/trilium/blob/28df5d4aa2bde2ce440fa86ccec0266f738a6dd5/src/services/etapi_tokens.js',
      shape: [{ base62: 12, as: 'id' }, '_', { base64: 43 }, '='],
      beside: tokenNames('trilium', 'trilium_etapi', 'etapi'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://github.com/TriliumNext/Trilium',
        steps: ['In your Trilium: Options, ETAPI', 'Delete the token'],
      },
      reach: 'Reads, changes and deletes all notes.',
    },
  },
} as const satisfies Service
