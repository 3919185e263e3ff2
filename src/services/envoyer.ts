import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const envoyer = {
  id: 'envoyer',
  name: 'Envoyer',
  docs: 'https://docs.envoyer.io/',
  hosts: ['envoyer.io'],
  keys: {
    'envoyer-token': {
      name: 'Envoyer API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('envoyer'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://envoyer.io/user/profile', steps: ['Integrations, API: delete the token'] },
      reach: 'Deploys and changes all projects of its owner.',
    },
    // Its form rests on samples.
    'envoyer-deploy-url': {
      name: 'Envoyer deployment URL',
      shape: ['https://envoyer.io/deploy/', { base62: [40, 48] }],
      access: 'write',
      manual: { page: 'https://envoyer.io/projects', steps: ['The project, Settings, Deployment hooks', 'Make another address'] },
      reach: 'Starts deployments of one project.',
    },
  },
} as const satisfies Service
