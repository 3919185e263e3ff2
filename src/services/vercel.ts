import type { Service } from '../model/service.ts'

/**
 * Credentials of Vercel. The page has the prefixes; that 56 letters and digits follow is read from samples. Tokens from
 * before have 24 and no prefix.
 */
export const vercel = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  hosts: ['api.vercel.com', 'ai-gateway.vercel.sh'],
  keys: {
    'vercel-access-token': {
      name: 'Vercel personal access token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vcp_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://vercel.com/account/settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Acts as its user: deployments, domains, environment variables.',
    },
    'vercel-integration-token': {
      name: 'Vercel integration token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vci_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://vercel.com/dashboard/integrations',
        steps: ['Open the integration', 'Uninstall it, or ask its maker to rotate'],
      },
      reach: 'Does in the team what the integration was granted.',
    },
    'vercel-app-token': {
      name: 'Vercel app access token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vca_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://vercel.com/account/settings/tokens',
        steps: ['Find the app among the connected ones', 'Disconnect it'],
      },
      reach: 'Does what the user granted to the app.',
    },
    'vercel-app-refresh-token': {
      name: 'Vercel app refresh token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vcr_', { base62: 56 }],
      manual: {
        page: 'https://vercel.com/account/settings/tokens',
        steps: ['Find the app among the connected ones', 'Disconnect it'],
      },
      reach: 'Makes access tokens of the app.',
    },
    'vercel-api-key': {
      name: 'Vercel API key',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vck_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://vercel.com/d?to=/%5Bteam%5D/~/ai-gateway/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Uses models at the team’s cost.',
    },
    'vercel-old-token': {
      name: 'Vercel token (without prefix)',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*vercel_token' },
        { named: '*vercel_api_token' },
        { named: '*vercel_access_token' },
        { named: '*now_token' },
        { named: '*zeit_token' },
        { named: '*vercel_api_key' },
        { named: '*vercel_auth_token' },
        { command: 'vercel', flag: '--token' },
        { command: 'vercel', flag: '-t' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://vercel.com/account/settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Acts as its user: deployments, domains, environment variables.',
    },
  },
} as const satisfies Service
