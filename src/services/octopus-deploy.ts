import type { Service } from '../model/service.ts'

/** API keys are `API-` and capital letters and digits, as its own client demands; their number has grown over the years. */
export const octopusDeploy = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/api/authentication/create-an-api-key',
  hosts: ['*.octopus.app'],
  selfHosted: true,
  keys: {
    'octopus-deploy-api-key': {
      name: 'Octopus Deploy API key',
      source:
        'https://github.com/OctopusDeploy/go-octopusdeploy/blob/04bbc8787898dfade111e4e02350e69f9d0d5ae7/pkg/client/octopusdeploy.go',
      shape: ['API-', { base36upper: [25, 36] }],
      carriers: [{ header: 'X-Octopus-ApiKey', value: '{key}' }, { query: 'apikey' }],
      manual: {
        page: 'https://octopus.com/docs/api/authentication/create-an-api-key',
        steps: ['In your Octopus: your profile, My API Keys', 'Revoke the key'],
      },
      reach: 'Does in Octopus what its user may: deploys, and reads and changes projects.',
    },
  },
} as const satisfies Service
