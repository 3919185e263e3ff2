import type { Carrier, Key, Manual, Mint, Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

const graph = 'https://graph.microsoft.com/.default'
const tokenUrl = 'POST https://{var.login}/{var.tenant}/oauth2/v2.0/token'
/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
const clientOf = (client: string) =>
  ({
    exchange: {
      request: tokenUrl,
      form: { grant_type: 'client_credentials', client_id: client, client_secret: '{key}', scope: graph },
    },
    gives: 'access_token',
  }) as const satisfies Carrier
const own = clientOf('{var.client}')
const admin = { as: 'admin', carrier: clientOf('{var.admin}') } as const

const application = "https://graph.microsoft.com/v1.0/applications(appId='{var.client}')"
// https://learn.microsoft.com/graph/errors: a code beside every message.
const refused = [
  { status: 401, at: 'error.code' },
  { status: 403, at: 'error.code' },
  { status: 404, at: 'error.code' },
] as const
/** https://learn.microsoft.com/graph/api/application-addpassword: the only answer that has the secret. */
const make = {
  request: `POST ${application}/addPassword`,
  json: { passwordCredential: { displayName: '{incident.label}' } },
  means: { done: { status: 200, at: 'secretText' }, denied: [...refused, { status: 400, at: 'error.code' }] },
  gives: { key: 'secretText' },
  reads: { id: 'keyId', created: 'startDateTime', expires: 'endDateTime' },
} as const satisfies Mint

/** Signatures, and the seeds of the checksum behind each (which are names in ASCII), as Microsoft's own library has them. */
const marks =
  'https://github.com/microsoft/security-utilities/blob/30082450a3bebf43396668914d1ddf3311afcca3/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs'
const ends = (...marvin: readonly string[]) => ({ marvin, kept: 4 }) as const
/** The platform whose key it is: `N` is the .NET gallery's, described with it. */
const platforms = { oneOf: [...'0123456789ABCDEFGHIJKLMOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'] } as const
/** January is `A`. */
const months = { oneOf: [...'ABCDEFGHIJKL'] } as const
const messaging = ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'] as const

const besideSecret = [
  { named: '*client_secret' },
  ...credentialNames('azure'),
  { named: '*aad_key' },
  { named: '*aad_api_key' },
  { named: '*aad_token' },
  { named: '*aad_secret' },
  { named: '*aad_password' },
  ...credentialNames('entra'),
  { named: '*secret' },
  { named: '*password' },
  { named: '*arm_client_secret' },
  { named: '*app_secret' },
  ...credentialNames('microsoft', 'graph'),
  { word: 'login.microsoftonline.com', within: 400 },
  { word: 'client_secret', within: 60 },
  { word: 'tenant', within: 300 },
] as const satisfies Key['beside']
const manualSecret = {
  page: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  steps: ['Open the application, Certificates & secrets', 'Add a new secret, use it, delete this one by its first characters'],
} as const satisfies Manual
/** Resources have two keys, so that one can be renewed while the other is in use. */
const regenerated = (where: string): Manual => ({
  page: 'https://portal.azure.com/',
  steps: [where, 'Regenerate the other key, use it, then regenerate this one'],
})
const reachSecret = 'Signs in as the application, with all its permissions and roles.'

/**
 * Keys of Azure, Entra ID and Azure DevOps. Microsoft puts a fixed signature near the end of most new keys, and behind it a
 * Marvin checksum of the rest; older ones are plain base64 and need their names. The keys are 64, 40, 39 or 32
 * bytes long, by the service; the library's test of Redis keys knows a second way to write the checksum, so that theirs is not held to one.
 * Secrets of Entra ID with `7Q~` have no checksum, those with `8Q~` the first three digits of one; their lengths rest on samples.
 *
 * A client secret is asked about where it signs in, as the application that `AZURE_CLIENT_ID` names: another application's secret is refused
 * in the same words, so that the host is a setting. Graph shows three characters of a secret, and `removePassword` can't be undone: three
 * characters are no match, and a person removes it. A new one is made beside it, by an administrator or by the application itself
 * (`Application.ReadWrite.OwnedBy`).
 */
export const azure = {
  id: 'azure',
  name: 'Azure',
  docs: 'https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/',
  hosts: [
    '{var.login}',
    'graph.microsoft.com',
    'login.microsoftonline.com',
    'management.azure.com',
    'dev.azure.com',
    '*.core.windows.net',
    '*.azurecr.io',
    '*.search.windows.net',
    '*.servicebus.windows.net',
    '*.azurewebsites.net',
    '*.openai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.documents.azure.com',
    '*.azure-api.net',
    '*.azure-devices.net',
    '*.redis.cache.windows.net',
  ],
  vars: {
    login: { env: 'AZURE_AUTHORITY_HOST', default: 'login.microsoftonline.com' },
    tenant: { env: 'AZURE_TENANT_ID' },
    client: { env: 'AZURE_CLIENT_ID' },
    admin: { env: 'REKEY_AZURE_ADMIN_CLIENT_ID' },
  },
  keys: {
    'azure-client-secret': {
      name: 'Microsoft Entra client secret',
      source: marks,
      // a full stop behind a secret is none of it, unless it is its last character
      shapes: [
        [{ unreserved: 3 }, '8Q~', { unreserved: 33 }, { base64url: 1 }],
        [{ unreserved: 3 }, '8Q~', { unreserved: 33 }, { oneOf: ['.', '~'] }],
      ],
      check: { marvin: ['AadPwd00'], kept: 3, text: true },
      alone: true,
      beside: besideSecret,
      carriers: [own],
      admin: { is: 'azure/azure-client-secret', env: 'REKEY_AZURE_ADMIN' },
      verify: {
        request: tokenUrl,
        as: 'none',
        form: { grant_type: 'client_credentials', client_id: '{var.client}', client_secret: '{key}', scope: graph },
        means: {
          live: { status: 200, at: 'access_token' },
          // https://learn.microsoft.com/entra/identity-platform/reference-error-codes: no such secret; one that has expired.
          dead: { status: 401, at: 'error_codes.0', is: [7_000_215, 7_000_222] },
        },
        reads: { scopes: { jwt: 'roles', of: 'access_token' }, account: { jwt: 'tid', of: 'access_token' } },
      },
      list: {
        request: `GET ${application}?$select=passwordCredentials`,
        ...admin,
        items: 'passwordCredentials',
        match: { first: 'hint', least: 3 },
        label: 'displayName',
        means: { done: { status: 200, at: 'passwordCredentials' }, denied: refused },
        reads: { id: 'keyId', name: 'displayName', created: 'startDateTime', expires: 'endDateTime' },
      },
      create: [{ ...make, ...admin }, make],
      scopes: {
        read: ['*.Read.All', '*.Read', '*.ReadBasic.All'],
        write: ['*.ReadWrite.OwnedBy', '*.Send'],
        full: ['*.ReadWrite.All', 'full_access_as_app', 'RoleManagement.ReadWrite.Directory'],
      },
      manual: manualSecret,
      reach: reachSecret,
    },
    'azure-old-client-secret': {
      name: 'Microsoft Entra client secret (of 2021)',
      source: marks,
      shapes: [
        [{ unreserved: 3 }, '7Q~', { unreserved: 30 }, { base64url: 1 }],
        [{ unreserved: 3 }, '7Q~', { unreserved: 30 }, { oneOf: ['.', '~'] }],
      ],
      alone: true,
      beside: besideSecret,
      manual: manualSecret,
      reach: reachSecret,
    },
    'azure-storage-key': {
      name: 'Azure Storage account key',
      source: marks,
      shape: [{ base64: 76 }, '+ASt', { base64: 6 }, '=='],
      check: ends('Default0'),
      manual: regenerated('Storage account, Security + networking, Access keys'),
      reach: 'Reads and writes everything in the storage account, and signs access for others.',
    },
    'azure-unmarked-storage-key': {
      name: 'Azure Storage or Cosmos DB account key (without signature)',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key-generic',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: 'AccountKey' },
        { named: '*storage_account_key' },
        { named: '*storage_access_key' },
        { named: '*azure_storage_key' },
        { named: '*azure_storage_account_key' },
        { named: '*azure_storage_access_key' },
        { named: '*azure_blob_key' },
        { named: '*cosmos_key' },
        { named: '*cosmos_db_key' },
        { named: '*cosmos_account_key' },
        { named: '*azure_cosmos_key' },
        { named: '*cosmos_master_key' },
        { named: '*cosmosdb_primary_key' },
        { word: 'AccountKey=', within: 20 },
        { word: 'core.windows.net', within: 200 },
        { word: 'documents.azure.com', within: 200 },
      ],
      manual: regenerated('The account, Access keys (or Keys)'),
      reach: 'Reads and writes everything in the account.',
    },
    'azure-cosmos-key': {
      name: 'Azure Cosmos DB key',
      source: marks,
      shape: [{ base64: 76 }, 'ACDb', { base64: 6 }, '=='],
      check: ends('MastRO00', 'MastRW00', 'SystRO00', 'SystRW00', 'SysAll00', 'Resour00', 'Encryp00'),
      manual: regenerated('Cosmos DB account, Settings, Keys'),
      reach: 'Reads, or reads and writes, all data of the account.',
    },
    'azure-batch-key': {
      name: 'Azure Batch account key',
      source: marks,
      shape: [{ base64: 76 }, '+ABa', { base64: 6 }, '=='],
      check: ends('AbAcct00'),
      manual: regenerated('Batch account, Keys'),
      reach: 'Runs jobs on the account’s machines.',
    },
    'azure-api-management-key': {
      name: 'Azure API Management key',
      source: marks,
      shape: [{ base64: 76 }, 'APIM', { base64: 6 }, '=='],
      check: ends('Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'),
      manual: regenerated('API Management, Management API or Gateways'),
      reach: 'Manages the API gateway, or calls what is behind it.',
    },
    'azure-ml-key': {
      name: 'Azure Machine Learning web service key',
      source: marks,
      shape: [{ base64: 76 }, '+AMC', { base64: 6 }, '=='],
      check: ends('Classic0'),
      manual: regenerated('The web service, Configure'),
      reach: 'Calls the model at the account’s cost.',
    },
    'azure-messaging-key': {
      name: 'Azure Service Bus, Event Hubs or Relay key',
      source: marks,
      shape: [{ base64: 33 }, { oneOf: ['+ASb', '+AEh', '+ARm'] }, { base64: 6 }, '='],
      check: ends(...messaging),
      manual: regenerated('The namespace, Settings, Shared access policies, the policy'),
      reach: 'Sends, receives or manages messages, as far as the policy goes.',
    },
    'azure-iot-key': {
      name: 'Azure IoT key',
      source: marks,
      shape: [{ base64: 33 }, 'AIoT', { base64: 6 }, '='],
      check: ends('IoTHub00', 'DpsKey00', 'Device00'),
      manual: regenerated('IoT hub, Shared access policies, or the device'),
      reach: 'Acts as a device, or as the service that rules all of them.',
    },
    'azure-redis-key': {
      name: 'Azure Cache for Redis key',
      source: marks,
      shape: [{ base64: 33 }, 'AzCa', { base64: 6 }, '='],
      manual: regenerated('The cache, Settings, Authentication, Access keys'),
      reach: 'Reads and writes the cache.',
    },
    'azure-shared-access-key': {
      name: 'Azure shared access key (without signature)',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-iot-shared-access-key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: 'SharedAccessKey' },
        { named: '*shared_access_key' },
        { named: '*service_bus_key' },
        { named: '*event_hub_key' },
        { named: '*iothub_key' },
        { named: '*sas_key' },
        { named: '*signalr_access_key' },
        { named: '*azure_signalr_key' },
        { named: '*app_configuration_secret' },
        { named: '*acs_access_key' },
        { word: 'SharedAccessKey=', within: 20 },
        { word: ';AccessKey=', within: 20 },
        { word: 'servicebus.windows.net', within: 200 },
      ],
      manual: regenerated('The resource, Shared access policies or Keys'),
      reach: 'Sends, receives or manages, as far as its policy goes.',
    },
    'azure-function-key': {
      name: 'Azure Functions key',
      source: marks,
      shape: [{ base64url: 44 }, 'AzFu', { base64url: 6 }, '=='],
      check: ends('Functi00', 'System00', 'Master00'),
      carriers: [{ header: 'x-functions-key', value: '{key}' }, { query: 'code' }],
      manual: {
        page: 'https://portal.azure.com/',
        steps: ['Function app, App keys, or the function, Function keys', 'Renew the key'],
      },
      reach: 'Calls the function; the master key manages the whole app.',
    },
    'azure-search-key': {
      name: 'Azure AI Search key',
      source: marks,
      shape: [{ base62: 42 }, 'AzSe', { base62: 6 }],
      check: ends('Query000', 'PAdmin00'),
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: regenerated('Search service, Settings, Keys'),
      reach: 'Reads indexes; an admin key changes and deletes them.',
    },
    'azure-container-registry-key': {
      name: 'Azure Container Registry password',
      source: marks,
      shape: [{ base64: 42 }, '+ACR', { base64: 6 }],
      check: ends('ACRDflt0'),
      manual: regenerated('Container registry, Access keys or Tokens'),
      reach: 'Pulls and pushes images.',
    },
    'azure-annotated-key': {
      name: 'Azure key with common annotation',
      source:
        'https://github.com/microsoft/security-utilities/blob/01bad7e60c327b9c5c210d09b2170e9077af9f04/src/Microsoft.Security.Utilities.Core/CommonAnnotatedKey.cs',
      // random text, the mark, year and month, the platform's and the provider's bytes, the provider's signature, and the checksum's start
      shape: [{ base62: 52 }, 'JQQJ99', { base62: 1 }, months, platforms, { base62: 15 }, { letter: 1 }, { base62: 7 }],
      check: { marvin: ['Default0'], kept: 3 },
      carriers: [
        { header: 'api-key', value: '{key}' },
        { header: 'Ocp-Apim-Subscription-Key', value: '{key}' },
      ],
      manual: regenerated('The resource (Azure OpenAI, AI services, Event Grid …), Keys and Endpoint'),
      reach: 'Calls the resource that it is of, at the account’s cost.',
    },
    'azure-ai-services-key': {
      name: 'Azure AI services key (32 digits)',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-service-key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*azure_openai_api_key' },
        { named: '*azure_openai_key' },
        { named: '*azure_cognitive_services_key' },
        { named: '*cognitive_services_key' },
        { named: '*azure_speech_key' },
        { named: '*azure_translator_key' },
        { named: '*azure_vision_key' },
        { named: '*azure_text_analytics_key' },
        { named: '*azure_ai_key' },
        { named: '*azure_form_recognizer_key' },
        { named: '*azure_document_intelligence_key' },
        { named: '*azure_maps_key' },
        { named: '*ocp-apim-subscription-key' },
        { named: '*bing_search_api_key' },
        { named: '*azure_face_key' },
        { named: '*azure_search_key' },
      ],
      carriers: [
        { header: 'api-key', value: '{key}' },
        { header: 'Ocp-Apim-Subscription-Key', value: '{key}' },
      ],
      manual: regenerated('The resource, Keys and Endpoint'),
      reach: 'Calls the resource that it is of, at the account’s cost.',
    },
    'azure-devops-token': {
      name: 'Azure DevOps personal access token',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token',
      shape: [{ base62: 76 }, 'AZDO', { base62: 4 }],
      carriers: [{ basic: ':{key}' }],
      manual: { page: 'https://dev.azure.com/', steps: ['User settings, Personal access tokens', 'Revoke the token'] },
      reach: 'Acts as its user in Azure DevOps as far as its scopes go: code, pipelines, packages.',
    },
    'azure-old-devops-token': {
      name: 'Azure DevOps personal access token (52 characters)',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token',
      shape: [{ base36: 52 }],
      beside: [
        { named: '*azure_devops_ext_pat' },
        { named: '*azure_devops_pat' },
        { named: '*azure_devops_token' },
        { named: '*azdo_personal_access_token' },
        { named: '*azdo_pat' },
        { named: '*ado_pat' },
        { named: '*ado_token' },
        { named: '*vsts_pat' },
        { named: '*vsts_token' },
        { named: '*vss_nuget_accesstoken' },
        { named: '*azure_pat' },
        { named: '*devops_pat' },
        { named: '*azp_token' },
        { word: 'dev.azure.com', within: 200 },
        { word: 'visualstudio.com', within: 200 },
        { word: 'pkgs.dev.azure.com', within: 300 },
      ],
      carriers: [{ basic: ':{key}' }],
      manual: { page: 'https://dev.azure.com/', steps: ['User settings, Personal access tokens', 'Revoke the token'] },
      reach: 'Acts as its user in Azure DevOps as far as its scopes go: code, pipelines, packages.',
    },
    'azure-sas-signature': {
      name: 'Azure shared access signature',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-sas',
      shapes: [
        ['sig=', { base62: [1, 43] }, { oneOf: ['%3D', '%3d'] }],
        ['sig=', { base62: [1, 43] }, { oneOf: ['%2B', '%2F', '%2b', '%2f'] }, { base62: [1, 43] }, { oneOf: ['%3D', '%3d'] }],
        [
          'sig=',
          { base62: [1, 43] },
          { oneOf: ['%2B', '%2F', '%2b', '%2f'] },
          { base62: [1, 43] },
          { oneOf: ['%2B', '%2F', '%2b', '%2f'] },
          { base62: [1, 43] },
          { oneOf: ['%3D', '%3d'] },
        ],
        [
          'sig=',
          { base62: [1, 43] },
          { oneOf: ['%2B', '%2F', '%2b', '%2f'] },
          { base62: [1, 43] },
          { oneOf: ['%2B', '%2F', '%2b', '%2f'] },
          { base62: [1, 43] },
          { oneOf: ['%2B', '%2F', '%2b', '%2f'] },
          { base62: [1, 43] },
          { oneOf: ['%3D', '%3d'] },
        ],
      ],
      beside: [
        { named: '*sas_token' },
        { named: '*sas_url' },
        { named: '*sas_signature' },
        { named: '*azure_sas' },
        { named: '*azure_storage_sas' },
        { named: '*storage_sas' },
        { named: '*blob_sas' },
        { named: '*sas_connection_string' },
        { word: 'core.windows.net', within: 400 },
        { word: 'SharedAccessSignature', within: 200 },
        { word: 'servicebus.windows.net', within: 400 },
        { word: 'azure', within: 200 },
      ],
      manual: {
        page: 'https://portal.azure.com/',
        steps: [
          'Regenerate the account key that signed it, or delete the stored access policy',
          'It ends by itself at the time in `se`',
        ],
      },
      reach: 'Reads or writes what its permissions (`sp`) name, until it expires.',
    },
  },
} as const satisfies Service
