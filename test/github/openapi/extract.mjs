// Makes `github.json`: the part of GitHub's own OpenAPI description that rekey's calls need, from the npm package `@octokit/openapi`.
// Run it by hand when a call is added: `node test/github/openapi/extract.mjs [folder or file of the unpacked package]`.
// Without an argument it fetches the pinned package with `npm pack`. The package is no dependency: unpacked it has 385 MB.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'
const inPackage = 'package/generated/api.github.com.json'

/** The operations that rekey uses, by method and path. */
const wanted = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/actions/secrets',
  'GET /repos/{owner}/{repo}/actions/organization-secrets',
  'GET /repos/{owner}/{repo}/environments',
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
  'GET /repos/{owner}/{repo}/keys',
  'GET /repos/{owner}/{repo}/collaborators/{username}',
  'GET /repos/{owner}/{repo}/actions/secrets/public-key',
  'GET /repos/{owner}/{repo}/actions/secrets/{secret_name}',
  'PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}',
  'DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}',
  ...['/repos/{owner}/{repo}/environments/{environment_name}/secrets', ...['dependabot', 'codespaces'].map((of) => `/repos/{owner}/{repo}/${of}/secrets`)].flatMap(secretsBelow),
  ...['actions', 'dependabot', 'codespaces'].flatMap((of) => {
    const folder = `/orgs/{org}/${of}/secrets`
    return [...secretsBelow(folder), `GET ${folder}/{secret_name}`, `GET ${folder}/{secret_name}/repositories`]
  }),
  'POST /repos/{owner}/{repo}/keys',
  'DELETE /repos/{owner}/{repo}/keys/{key_id}',
  'GET /repos/{owner}/{repo}/secret-scanning/alerts',
  'PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}',
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]
/** The calls that write the secrets of one place. */
function secretsBelow(folder) {
  return [`GET ${folder}/public-key`, `PUT ${folder}/{secret_name}`, `DELETE ${folder}/{secret_name}`]
}

/** The package describes API version 2022-11-28; these fields are gone from answers in 2026-03-10, the version that rekey asks for. */
const removed = ['assignee', 'merge_commit_sha', 'has_downloads', 'use_squash_pr_title_as_default']

const description = JSON.parse(readDescription(process.argv[2]))
const schemas = {}

const paths = {}
for (const operation of wanted) {
  const [method, path] = operation.split(' ')
  const entry = description.paths[path]?.[method.toLowerCase()]
  if (entry === undefined) throw new Error(`${operation} is not in the description`)
  const parameters = [...(description.paths[path].parameters ?? []), ...(entry.parameters ?? [])].map((parameter) => {
    const { name, in: where, required, schema, 'x-multi-segment': multi } = follow(parameter)
    return { name, in: where, required: required === true, ...(multi && { 'x-multi-segment': true }), schema: rewritten(schema) }
  })
  const answers = {}
  for (const [status, answer] of Object.entries(entry.responses)) {
    const content = follow(answer).content?.['application/json']
    answers[status] = { description: '', ...(content && { content: { 'application/json': contentOf(content, operation) } }) }
  }
  paths[path] ??= {}
  paths[path][method.toLowerCase()] = {
    operationId: entry.operationId,
    parameters,
    ...(entry.requestBody && {
      requestBody: {
        required: entry.requestBody.required === true,
        content: { 'application/json': { schema: rewritten(entry.requestBody.content['application/json'].schema) } },
      },
    }),
    responses: answers,
  }
}

const subset = {
  openapi: '3.1.0',
  info: {
    title: `A subset of GitHub's REST API description, made by extract.mjs from @octokit/openapi ${version}`,
    version: '2026-03-10',
    license: { name: 'MIT', url: 'https://github.com/octokit/openapi/blob/main/LICENSE' },
  },
  paths,
  components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
}
writeFileSync(new URL('github.json', import.meta.url), `${JSON.stringify(subset, null, 1)}\n`)

function readDescription(given) {
  if (given !== undefined) return readFileSync(statSync(given).isDirectory() ? join(given, inPackage) : given, 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const archive = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder, encoding: 'utf8' }).trim()
    execFileSync('tar', ['-xzf', archive, inPackage], { cwd: folder })
    return readFileSync(join(folder, inPackage), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a `$ref` of a parameter, answer or example stands for. */
function follow(node) {
  if (node.$ref === undefined) return node
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at, part) => at[part], description)
}

/** Schema and one example, which the local server fills its answers from. */
function contentOf(content, operation) {
  const kept = [
    'GET /repos/{owner}/{repo}',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  ]
  const example = kept.includes(operation) ? Object.values(content.examples ?? {})[0] : undefined
  const value = example && follow(example).value
  if (value !== undefined) for (const name of removed) delete value[name]
  return { schema: rewritten(content.schema), ...(value !== undefined && { example: value }) }
}

/** OpenAPI 3.0 to 3.1 (JSON Schema): `nullable` becomes a type, prose is left out, schemas that are named come along. */
function rewritten(schema) {
  if (Array.isArray(schema)) return schema.map(rewritten)
  if (schema === null || typeof schema !== 'object') return schema
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1)
    if (schemas[name] === undefined) {
      schemas[name] = {}
      schemas[name] = rewritten(description.components.schemas[name])
    }
    return { $ref: schema.$ref }
  }
  const { nullable, ...rest } = schema
  const result = {}
  for (const [key, value] of Object.entries(rest)) {
    if (['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'default'].includes(key) && typeof value !== 'object') continue
    if (['example', 'examples', 'externalDocs', 'default'].includes(key)) continue
    if (key.startsWith('x-')) continue
    if (key === 'properties')
      result.properties = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, rewritten(property)]))
    else if (key === 'required' && Array.isArray(value)) result.required = value.filter((name) => !removed.includes(name))
    else if (key === 'enum') result.enum = value
    else result[key] = rewritten(value)
  }
  if (nullable !== true) return result
  if (typeof result.type === 'string') {
    result.type = [result.type, 'null']
    if (result.enum !== undefined && !result.enum.includes(null)) result.enum = [...result.enum, null]
    return result
  }
  return { anyOf: [result, { type: 'null' }] }
}
