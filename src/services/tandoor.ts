import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: `tda_` and a UUID with underscores, as its own code makes them; 40 hexadecimal digits before. */
export const tandoor = {
  id: 'tandoor',
  name: 'Tandoor',
  docs: 'https://docs.tandoor.dev/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tandoor-access-token': {
      name: 'Tandoor access token',
      source: 'https://github.com/TandoorRecipes/recipes/blob/000962c5bbb22cae97a002062978310327fa2859/cookbook/serializer.py',
      shape: ['tda_', { hex: 8 }, '_', { hex: 4 }, '_', { hex: 4 }, '_', { hex: 4 }, '_', { hex: 12 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tandoor.dev/', steps: ['Settings, API: find the token', 'Delete it, and make another'] },
      reach: 'Does in the server what its user may.',
    },
    'tandoor-api-key': {
      name: 'Tandoor API key',
      shape: [{ hex: 40 }],
      beside: tokenNames('tandoor'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tandoor.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
