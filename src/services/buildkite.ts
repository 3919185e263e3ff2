import type { Service } from '../model/service.ts'

/** What the REST API says to a token that it does not know (https://buildkite.com/docs/apis/rest-api#authentication). */
const refused = {
  status: 401,
  at: 'message',
  is: 'Authentication required. Please supply a valid API Access Token: https://buildkite.com/docs/apis/rest-api#authentication',
} as const

/**
 * API access tokens tell their scopes and revoke themselves (https://buildkite.com/docs/apis/rest-api/access-token); the others are managed by
 * hand or through GraphQL, by ids that they do not tell. Each kind of token has its prefix. The page once had examples, with the id in base64 before a dot, and has masked ones of the
 * same lengths now; older tokens lack the id.
 */
export const buildkite = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/platform/security/tokens',
  hosts: ['api.buildkite.com', 'graphql.buildkite.com', 'agent.buildkite.com', 'portal.buildkite.com', 'packages.buildkite.com'],
  keys: {
    'buildkite-api-access-token': {
      name: 'Buildkite API access token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkua_', { hex: 40 }],
        ['bkua_', { base62: [2, 24], as: 'id' }, '.', { hex: 40 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://api.buildkite.com/v2/access-token',
        means: { live: { status: 200, at: 'uuid' }, dead: refused },
        reads: { id: 'uuid', name: 'description', owner: 'user.email', scopes: 'scopes', created: 'created_at' },
      },
      revoke: {
        request: 'DELETE https://api.buildkite.com/v2/access-token',
        means: { done: 204, gone: refused, denied: { status: 403, at: 'message' } },
      },
      scopes: { read: ['read_*'], write: ['write_*', 'delete_*'], full: ['graphql'] },
      manual: { page: 'https://buildkite.com/user/api-access-tokens', steps: ['Open the token', 'Revoke it'] },
      reach: 'Acts as the person who made it, as far as its scopes go: reads builds and their logs, runs pipelines.',
    },
    'buildkite-agent-session-token': {
      name: 'Buildkite agent session token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shape: ['bkaa_', { base62: [2, 24], as: 'id' }, '.', { base62: [60, 90] }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://buildkite.com/organizations/~/clusters',
        steps: ['Stop the agent: its session ends with it', 'Revoke the agent token that it registered with'],
      },
      reach: 'Takes jobs as one agent, with their secrets.',
    },
    'buildkite-agent-job-token': {
      name: 'Buildkite agent job token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shape: ['bkaj_eyJ', { base64url: [8, 200] }, '.eyJ', { base64url: [40, 1500] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://buildkite.com/docs/agent/v3/tokens',
        steps: ['The token dies with its job', 'Cancel the job to end it now'],
      },
      reach: 'Acts for one job while it runs: reads its artifacts and meta-data, uploads steps.',
    },
    'buildkite-agent-token': {
      name: 'Buildkite agent token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkct_', { base62: [2, 24], as: 'id' }, '.', { base62: [40, 90] }],
        ['bkct_', { base62: [40, 90] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://buildkite.com/organizations/~/clusters',
        steps: ['Open the cluster, Agent Tokens', 'Revoke the token'],
      },
      reach: 'Connects agents to a cluster, which then get its jobs and their secrets.',
    },
    'buildkite-unclustered-agent-token': {
      name: 'Buildkite unclustered agent token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkar_', { base62: [2, 24], as: 'id' }, '.', { base62: [40, 90] }],
        ['bkar_', { base62: [40, 90] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://buildkite.com/docs/agent/v3/unclustered-tokens',
        steps: ['Agents, Unclustered, Agent Tokens', 'Revoke the token'],
      },
      reach: 'Connects agents to an organization, which then get its jobs and their secrets.',
    },
    'buildkite-legacy-agent-token': {
      name: 'Buildkite agent token (old)',
      shape: [{ hex: 50 }],
      beside: [
        { named: '*buildkite_agent_token' },
        { command: 'buildkite-agent', flag: '--token' },
        { named: 'token', in: '**/buildkite-agent.cfg' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://buildkite.com/organizations/~/clusters',
        steps: ['Open the cluster, Agent Tokens', 'Revoke the token'],
      },
      reach: 'Connects agents, which then get jobs and their secrets.',
    },
    'buildkite-package-token': {
      name: 'Buildkite Package Registries token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkpt_eyJ', { base64url: [8, 200] }, '.eyJ', { base64url: [20, 400] }, '.', { base64url: [40, 400] }],
        ['bkpt_', { base64url: [60, 300] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://buildkite.com/docs/package-registries/registries/manage',
        steps: ['Open the registry, Registry Tokens', 'Delete the token'],
      },
      reach: 'Installs packages of one registry.',
    },
    'buildkite-portal-token': {
      name: 'Buildkite portal token',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkpat_', { base62: [2, 24] }, '.', { base62: [30, 60] }],
        ['bkpat_', { base62: [40, 70] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://buildkite.com/docs/apis/graphql/portals',
        steps: ['Open the portal, Security', 'Revoke the token'],
      },
      reach: 'Runs the one GraphQL operation of a portal.',
    },
    'buildkite-portal-secret': {
      name: 'Buildkite portal secret',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      shapes: [
        ['bkps_', { base62: [2, 24] }, '.', { base62: [30, 70] }],
        ['bkps_', { base62: [40, 80] }],
      ],
      manual: {
        page: 'https://buildkite.com/docs/apis/graphql/portals/ephemeral-portal-tokens',
        steps: ['Open the portal, Security', 'Delete the secret'],
      },
      reach: 'Makes short-lived tokens of a portal.',
    },
  },
} as const satisfies Service
