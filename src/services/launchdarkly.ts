import type { Service } from '../model/service.ts'

/**
 * A prefix and a UUID. The page of SDK keys has their prefix; that of access tokens is read off tokens in use. Mobile keys
 * (`mob-`) and client-side ids are public.
 */
export const launchdarkly = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  hosts: [
    'app.launchdarkly.com',
    'sdk.launchdarkly.com',
    'stream.launchdarkly.com',
    'app.eu.launchdarkly.com',
    'app.launchdarkly.us',
  ],
  keys: {
    'launchdarkly-access-token': {
      name: 'LaunchDarkly API access token',
      shape: ['api-', { hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://app.launchdarkly.com/settings/authorization',
        steps: ['Open the token’s menu', 'Delete it; Reset gives a new value and may keep the old for a while'],
      },
      reach: 'Reads or changes flags, segments and members, as its role allows.',
    },
    'launchdarkly-sdk-key': {
      name: 'LaunchDarkly SDK key',
      source: 'https://launchdarkly.com/docs/home/account/environment/keys',
      shape: ['sdk-', { hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://launchdarkly.com/docs/home/account/environment/keys',
        steps: ['Project settings, Environments, the environment', 'Reset the SDK key'],
      },
      reach: 'Reads all flags and their rules of one environment, and sends events.',
    },
  },
} as const satisfies Service
