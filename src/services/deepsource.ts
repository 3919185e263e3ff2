import type { Service } from '../model/service.ts'

/** The DSN with which reports are uploaded is a URL with a secret before its host. */
export const deepsource = {
  id: 'deepsource',
  name: 'DeepSource',
  docs: 'https://docs.deepsource.com/docs/cli',
  hosts: ['api.deepsource.com', 'app.deepsource.com', 'deepsource.io'],
  keys: {
    'deepsource-dsn': {
      name: 'DeepSource DSN',
      source: 'https://github.com/DeepSourceCorp/cli/blob/318ff2689ce92d1bf354e3ed926c6407bf452614/command/report/dsn_test.go',
      shapes: [
        ['https://', { base62: [16, 64] }, '@deepsource.io'],
        ['https://', { base62: [16, 64] }, '@app.deepsource.com'],
        ['https://', { base62: [16, 64] }, '@deepsource.com'],
      ],
      manual: { page: 'https://app.deepsource.com/', steps: ['Open the repository, Settings, Code coverage', 'Reset the DSN'] },
      reach: 'Uploads reports in the name of a repository.',
    },
    'deepsource-access-token': {
      name: 'DeepSource personal access token',
      shape: [{ word: [32, 80] }],
      beside: [
        { named: '*deepsource_token' },
        { named: '*deepsource_pat' },
        { named: '*deepsource_access_token' },
        { named: '*deepsource_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.deepsource.com/settings/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Reads and changes its owner’s repositories in DeepSource.',
    },
  },
} as const satisfies Service
