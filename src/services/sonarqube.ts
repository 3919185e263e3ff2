import type { Service } from '../model/service.ts'

const manual = {
  page: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
  steps: ['In your SonarQube: My Account, Security', 'Revoke the token'],
} as const

/**
 * Tokens of SonarQube Server are `sq`, a letter for the kind, and 20 bytes as hexadecimal digits; those of badges (`sqb_`) are
 * public. Tokens of SonarQube Cloud and of old servers are the digits alone. The page of an organization’s tokens has their prefix
 * and no more.
 */
export const sonarqube = {
  id: 'sonarqube',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
  hosts: ['sonarcloud.io', 'api.sonarcloud.io'],
  selfHosted: true,
  keys: {
    'sonarqube-user-token': {
      name: 'SonarQube user token',
      source:
        'https://github.com/SonarSource/sonarqube/blob/9ec5e86425011f6c1ffa0eb2db08880e3b347271/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
      shape: ['squ_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual,
      reach: 'Does on the server whatever its user may: reads code and its weaknesses, changes projects.',
    },
    'sonarqube-global-analysis-token': {
      name: 'SonarQube global analysis token',
      source:
        'https://github.com/SonarSource/sonarqube/blob/9ec5e86425011f6c1ffa0eb2db08880e3b347271/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
      shape: ['sqa_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual,
      reach: 'Uploads analyses of any project.',
    },
    'sonarqube-project-analysis-token': {
      name: 'SonarQube project analysis token',
      source:
        'https://github.com/SonarSource/sonarqube/blob/9ec5e86425011f6c1ffa0eb2db08880e3b347271/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
      shape: ['sqp_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual,
      reach: 'Uploads analyses of one project.',
    },
    'sonarqube-organization-token': {
      name: 'SonarQube Cloud scoped organization token',
      source:
        'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/managing-organization/scoped-organization-tokens.md',
      shape: ['sqco_', { base62: [32, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/managing-organization/scoped-organization-tokens',
        steps: ['Organization, Administration, Scoped Organization Tokens', 'Revoke the token'],
      },
      reach: 'Analyses the projects of an organization that it was made for.',
    },
    'sonarqube-legacy-token': {
      name: 'SonarQube token without a prefix',
      source:
        'https://github.com/SonarSource/sonarqube/blob/0f33764b532d9447347c5b64beba0db18e3922ac/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*sonar_token' },
        { named: '*sonarqube_token' },
        { named: '*sonarcloud_token' },
        { named: '*sonar_login' },
        { named: '*sonar_auth_token' },
        { named: '*sonar_api_token' },
        { word: 'sonar.login', within: 40 },
        { word: 'sonar.token', within: 40 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: {
        page: 'https://sonarcloud.io/account/security',
        steps: ['Find the token; on a server of your own: My Account, Security', 'Revoke it'],
      },
      reach: 'Does whatever its user may: reads code and its weaknesses, changes projects.',
    },
  },
} as const satisfies Service
