import type { Service } from '../model/service.ts'

/**
 * API tokens of Jira, Confluence and Bitbucket Cloud, which are sent as the password of an e-mail address, and personal access
 * tokens of Data Center. Atlassian says that lengths vary and shows no token: the layouts are those of tokens in use. New ones end
 * in eight digits of a checksum; Data Center’s are base64 of digits, a colon and 20 bytes, as the page’s example has.
 */
export const atlassian = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  hosts: ['*.atlassian.net', 'api.atlassian.com', 'automation.atlassian.com'],
  selfHosted: true,
  keys: {
    'atlassian-api-token': {
      name: 'Atlassian API token',
      shape: ['ATATT3xFfG', { base64url: [100, 250] }, '=', { hexUpper: 8 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://id.atlassian.com/manage-profile/security/api-tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Acts as the person who made it, in Jira, Confluence and Bitbucket.',
    },
    'atlassian-legacy-api-token': {
      name: 'Atlassian API token (old)',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*jira_api_token' },
        { named: '*jira_token' },
        { named: '*jira_api_key' },
        { named: '*confluence_api_token' },
        { named: '*confluence_token' },
        { named: '*atlassian_api_token' },
        { named: '*atlassian_token' },
        { named: '*atlassian_api_key' },
      ],
      manual: { page: 'https://id.atlassian.com/manage-profile/security/api-tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Acts as the person who made it, in Jira and Confluence.',
    },
    'atlassian-personal-access-token': {
      name: 'Atlassian Data Center personal access token',
      source: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      shape: [{ oneOf: ['M', 'N', 'O'] }, { base64: 43 }],
      beside: [
        { named: '*jira_api_token' },
        { named: '*jira_token' },
        { named: '*jira_pat' },
        { named: '*jira_personal_token' },
        { named: '*jira_access_token' },
        { named: '*confluence_api_token' },
        { named: '*confluence_token' },
        { named: '*confluence_pat' },
        { named: '*confluence_personal_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
        steps: ['In your Jira or Confluence: your picture, Personal Access Tokens', 'Revoke the token'],
      },
      reach: 'Acts as the person who made it, on one’s own Jira or Confluence.',
    },
    'atlassian-oauth-secret': {
      name: 'Atlassian OAuth client secret',
      shape: ['ATOA', { base64url: [60, 200] }],
      manual: {
        page: 'https://developer.atlassian.com/console/myapps/',
        steps: ['Open the app, Settings', 'Generate a new secret and delete the old one'],
      },
      reach: 'Gets tokens in the name of an app.',
    },
    // Its form rests on samples.
    'atlassian-automation-webhook': {
      name: 'Jira automation webhook URL',
      shape: ['https://automation.atlassian.com/pro/hooks/', { hex: 40 }],
      access: 'write',
      manual: {
        page: 'https://api.atlassian.com/',
        steps: ['In your Jira: Automation, the rule, its incoming webhook', 'Regenerate its address'],
      },
      reach: 'Starts one automation rule, with what the caller sends.',
    },
  },
} as const satisfies Service
