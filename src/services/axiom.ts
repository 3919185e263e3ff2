import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens of Axiom: the prefix is documented, the UUID behind it stands in public samples. */
export const axiom = {
  id: 'axiom',
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  hosts: ['api.axiom.co', 'api.eu.axiom.co'],
  keys: {
    'axiom-api-token': {
      name: 'Axiom API token',
      source: 'https://github.com/axiomhq/axiom-go/blob/00b9292741a3c2bca4d9c0b7f7fb39ef931e19e5/internal/config/token.go',
      shape: ['xaat-', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.axiom.co/settings/api-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Sends, queries or changes datasets, as far as its permissions go.',
    },
    'axiom-personal-token': {
      name: 'Axiom personal access token',
      source: 'https://github.com/axiomhq/axiom-go/blob/00b9292741a3c2bca4d9c0b7f7fb39ef931e19e5/internal/config/token.go',
      shape: ['xapt-', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.axiom.co/settings/profile', steps: ['Personal tokens', 'Delete the token'] },
      reach: 'Acts as its user in all organizations.',
    },
  },
} as const satisfies Service
