import type { Piece, Service, Shape } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** A webhook behind an address: the ids of group and tenant, a secret, and its owner's id. */
const incoming = (address: readonly Piece[]): Shape => [
  ...address,
  ...uuid,
  '@',
  ...uuid,
  '/IncomingWebhook/',
  { hex: 32 },
  '/',
  ...uuid,
]

/** The address that starts a workflow: where it runs, its id, the name of its trigger, and a signature of 43 characters of URL-safe base64. */
const workflow = (place: readonly Piece[], version: Piece): Shape => [
  'https://',
  ...place,
  { hex: 32 },
  '/triggers/',
  { word: [1, 80] },
  '/paths/invoke?api-version=',
  version,
  '&sp=%2Ftriggers%2F',
  { word: [1, 80] },
  '%2Frun&sv=1.0&sig=',
  { base64url: 43 },
]
const logicApps = [{ base64url: [4, 16] }, '.', { base36: [4, 30] }] as const
const versions = { oneOf: ['2016-06-01', '2016-10-01', '2019-05-01'] } as const
const flows = [{ base36: [20, 60] }, '.', { hex: 2 }, '.environment.api.powerplatform.com'] as const

/**
 * Incoming webhooks of Microsoft Teams: URLs with the ids of group and tenant, a secret and the owner’s id, and since 2024 a
 * signature behind `V2`, as samples look. What comes after them are URLs of workflows (of Logic Apps, today of Power
 * Automate), whose page has their host, path and query; how long id and signature are, and the newer host, rest on samples.
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
        incoming(['https://', { base64url: [1, 63] }, '.webhook.office.com/webhookb2/']),
        [...incoming(['https://', { base64url: [1, 63] }, '.webhook.office.com/webhookb2/']), '/V2', { base64url: 44 }],
        incoming(['https://outlook.office.com/webhook/']),
        incoming(['https://outlook.office365.com/webhook/']),
      ],
      alone: true,
      beside: [
        { named: '*webhook' },
        ...credentialNames('teams'),
        { named: '*url' },
        { named: '*uri' },
        { named: '*hook' },
        { named: '*connector' },
        { word: 'teams', within: 300 },
        { word: 'https://', within: 80 },
      ],
      access: 'write',
      manual: {
        page: 'https://teams.microsoft.com/',
        steps: ['The channel, Manage channel, Connectors (or Workflows)', 'Remove the webhook'],
      },
      reach: 'Posts messages to one channel.',
    },
    'microsoft-teams-workflow-url': {
      name: 'Power Automate workflow URL',
      source: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-http-endpoint',
      shapes: [
        workflow([...logicApps, '.logic.azure.com:443/workflows/'], versions),
        workflow([...logicApps, '.logic.azure.com/workflows/'], versions),
        workflow([...flows, ':443/powerautomate/automations/direct/workflows/'], '1'),
        workflow([...flows, '/powerautomate/automations/direct/workflows/'], '1'),
        workflow([...flows, ':443/powerautomate/automations/direct/cu/', { digit: [1, 3] }, '/workflows/'], '1'),
      ],
      access: 'write',
      manual: {
        page: 'https://make.powerautomate.com/',
        steps: ['Open the flow (in Azure: the logic app)', 'Regenerate the access keys, or remove the trigger and add it again'],
      },
      reach: 'Starts one workflow with any input: often posts messages to a channel, or writes where the flow does.',
    },
  },
} as const satisfies Service
