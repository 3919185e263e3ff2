/**
 * The parts of SARIF 2.1.0 that rekey writes, as a JSON Schema with the standard's own names, types and limits: what is not here is
 * not written. https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})
const text = { type: 'string' }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const message = object(['text'], { text: { type: 'string', minLength: 1 } })
const bag = { type: 'object', properties: { tags: { type: 'array', uniqueItems: true, items: text } } }
const count = { type: 'integer', minimum: 1 }

const region = object(['startLine'], { startLine: count, startColumn: count, endLine: count, endColumn: count })
const artifact = object(['uri'], { uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text })
const location = object(['physicalLocation'], {
  physicalLocation: object(['artifactLocation'], { artifactLocation: artifact, region }),
  id: { type: 'integer', minimum: -1 },
  message,
})

export const sarifSchema = object(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: object(['tool', 'results'], {
      tool: object(['driver'], {
        driver: object(['name'], {
          name: text,
          version: text,
          semanticVersion: text,
          rules: {
            type: 'array',
            uniqueItems: true,
            items: object(['id'], {
              id: text,
              name: text,
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: object([], { level }),
              properties: bag,
            }),
          },
        }),
      }),
      automationDetails: object([], { id: text }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: {
        type: 'array',
        items: object(['executionSuccessful'], {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: { type: 'array', items: object(['message'], { message, level }) },
        }),
      },
      results: {
        type: 'array',
        items: object(['message'], {
          ruleId: text,
          level,
          message,
          locations: { type: 'array', items: location },
          relatedLocations: { type: 'array', uniqueItems: true, items: location },
          partialFingerprints: { type: 'object', additionalProperties: text },
          properties: bag,
        }),
      },
    }),
  },
})
