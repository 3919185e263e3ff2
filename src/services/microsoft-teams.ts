import type { Service } from '../model/service.ts'

/**
 * Incoming webhooks of Microsoft Teams: URLs with the ids of group and tenant, a secret and the owner’s id, as public
 * clients of them describe; those of workflows carry a signature.
 */
export const microsoftTeams = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  hosts: ['*.webhook.office.com', 'outlook.office.com', '*.logic.azure.com', '*.api.powerplatform.com'],
  keys: {
    'microsoft-teams-webhook': {
      name: 'Microsoft Teams incoming webhook',
      shapes: [
        [
          'https://',
          {
            base64url: [1, 63],
          },
          '.webhook.office.com/webhookb2/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '@',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '/IncomingWebhook/',
          {
            hex: 32,
          },
          '/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
        ],
        [
          'https://outlook.office.com/webhook/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '@',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '/IncomingWebhook/',
          {
            hex: 32,
          },
          '/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
        ],
        [
          'https://outlook.office365.com/webhook/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '@',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
          '/IncomingWebhook/',
          {
            hex: 32,
          },
          '/',
          {
            hex: 8,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 4,
          },
          '-',
          {
            hex: 12,
          },
        ],
      ],
      beside: [
        {
          named: '*webhook',
        },
        {
          named: '*teams',
        },
        {
          named: '*teams_key',
        },
        {
          named: '*teams_api_key',
        },
        {
          named: '*teams_token',
        },
        {
          named: '*teams_secret',
        },
        {
          named: '*teams_password',
        },
        {
          named: '*url',
        },
        {
          named: '*uri',
        },
        {
          named: '*hook',
        },
        {
          named: '*connector',
        },
        {
          word: 'teams',
          within: 300,
        },
        {
          word: 'https://',
          within: 80,
        },
      ],
      access: 'write',
      manual: {
        page: 'https://teams.microsoft.com/',
        steps: ['The channel, Manage channel, Connectors (or Workflows)', 'Remove the webhook'],
      },
      reach: 'Posts messages to one channel.',
    },
  },
} as const satisfies Service
