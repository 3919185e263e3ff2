import type { Service } from '../model/service.ts'

/**
 * Identity tokens are references: `reftkn` in base64 and more, 64 characters in all. Access tokens are JWTs, as in the tests of
 * its own client. API keys, which JFrog has ended in its cloud, are `AKCp8` and 73 characters in all, by its own plug-in; older
 * ones have another digit.
 */
export const jfrogArtifactory = {
  id: 'jfrog-artifactory',
  name: 'JFrog Artifactory',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
  hosts: ['*.jfrog.io'],
  selfHosted: true,
  keys: {
    'jfrog-artifactory-reference-token': {
      name: 'JFrog reference token',
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
      shape: ['cmVmdGtu', { base62: 56 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-JFrog-Art-Api', value: '{key}' },
      ],
      manual: {
        page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
        steps: ['In your JFrog platform: Administration, User Management, Access Tokens', 'Revoke the token'],
      },
      reach: 'Reads, publishes or deletes packages and builds as its user.',
    },
    'jfrog-artifactory-api-key': {
      name: 'JFrog Artifactory API key',
      source:
        'https://github.com/jfrog/jenkins-artifactory-plugin/blob/29dd1a7957957b55a9563c4952b1ade6bfc474c9/src/main/java/org/jfrog/hudson/pipeline/common/types/buildInfo/Env.java',
      shape: ['AKCp', { base58: 69 }],
      carriers: [{ header: 'X-JFrog-Art-Api', value: '{key}' }],
      manual: {
        page: 'https://jfrog.com/help/r/platform-api-key-deprecation-and-the-new-reference-tokens',
        steps: ['In your JFrog platform: your profile, Authentication Settings', 'Revoke the API key'],
      },
      reach: 'Reads, publishes or deletes packages and builds as its user.',
    },
    'jfrog-artifactory-access-token': {
      name: 'JFrog access token',
      source: 'https://github.com/jfrog/jfrog-client-go/blob/master/auth/authutils_test.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [20, 700] }],
      check: 'jwt',
      beside: [
        { named: '*jf_access_token' },
        { named: '*jfrog_access_token' },
        { named: '*jfrog_token' },
        { named: '*artifactory_token' },
        { named: '*artifactory_access_token' },
        { named: '*jfrog_api_token' },
        { named: '*artifactory_api_token' },
        { command: 'jf', flag: '--access-token' },
        { command: 'jfrog', flag: '--access-token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
        steps: ['In your JFrog platform: Administration, User Management, Access Tokens', 'Revoke the token'],
      },
      reach: 'Does in the platform what its scope allows.',
    },
  },
} as const satisfies Service
