import type { Service } from '../model/service.ts'

/**
 * A user’s API tokens are the version `11` and 16 bytes as hexadecimal digits. Those of before 2018 are an MD5 digest, of 32 digits. They are sent
 * as the password of their user.
 */
export const jenkins = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  hosts: [],
  selfHosted: true,
  keys: {
    'jenkins-api-token': {
      name: 'Jenkins API token',
      source:
        'https://github.com/jenkinsci/jenkins/blob/005fc393014700ff5b96dd6fa54cf39052eb7e3c/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java',
      shape: ['11', { hex: 32 }],
      beside: [
        { named: '*jenkins_token' },
        { named: '*jenkins_api_token' },
        { named: '*jenkins_api_key' },
        { named: '*jenkins_user_token' },
        { named: '*jenkins_password' },
        { named: '*jenkins_user_id_token' },
        { word: 'jenkins', within: 120 },
      ],
      manual: {
        page: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
        steps: ['In your Jenkins: your name, Security, API Token', 'Revoke the token'],
      },
      reach: 'Acts as its user: runs and changes jobs, and often reads the credentials that they use.',
    },
    'jenkins-legacy-api-token': {
      name: 'Jenkins API token (old)',
      source:
        'https://github.com/jenkinsci/jenkins/blob/08bc6d4143dace0805c0105ffb717108f1fa327c/core/src/main/java/jenkins/security/ApiTokenProperty.java',
      shape: [{ hex: 32 }],
      beside: [{ named: '*jenkins_token' }, { named: '*jenkins_api_token' }, { named: '*jenkins_api_key' }],
      manual: {
        page: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
        steps: ['In your Jenkins: your name, Security, API Token', 'Revoke the legacy token'],
      },
      reach: 'Acts as its user: runs and changes jobs.',
    },
  },
} as const satisfies Service
