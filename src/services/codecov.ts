import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Upload tokens of a repository or an organization are UUIDs: the server answers “Provided token is not a UUID” to others. Tokens
 * of the API are UUIDs, too, as the public code of the server makes them.
 */
export const codecov = {
  id: 'codecov',
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  hosts: ['api.codecov.io', 'codecov.io'],
  selfHosted: true,
  keys: {
    'codecov-upload-token': {
      name: 'Codecov upload token',
      source: 'https://github.com/codecov/codecov-bash/issues/305',
      shape: uuid,
      beside: [
        { named: '*codecov_token' },
        { named: '*codecov_upload_token' },
        { named: '*codecov_org_token' },
        { named: '*codecov_global_upload_token' },
        { named: 'token', in: '**/{codecov.yml,.codecov.yml,codecov.yaml,.codecov.yaml}' },
        { command: 'codecov', flag: '-t' },
        { command: 'codecov', flag: '--token' },
      ],
      manual: {
        page: 'https://docs.codecov.com/docs/codecov-tokens',
        steps: ['Repository, Configuration, General; or the organization’s settings', 'Regenerate the upload token'],
      },
      reach: 'Uploads coverage reports in the name of a repository or organization.',
    },
    'codecov-api-token': {
      name: 'Codecov API token',
      source: 'https://github.com/codecov/codecov-api/blob/007f310b65a245b3074e00ceb26cb09ee5a7523d/codecov_auth/models.py',
      shape: uuid,
      beside: [{ named: '*codecov_api_token' }, { named: '*codecov_api_key' }, { named: '*codecov_access_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.codecov.com/docs/codecov-tokens', steps: ['Your settings, Access', 'Revoke the token'] },
      reach: 'Reads coverage and source of the repositories that its owner sees.',
    },
  },
} as const satisfies Service
