import { knownHosts, type Service } from '../../src/model/service.ts'

/** A service's name in the ways in which programs and people write it. */
export interface Called {
  readonly id: string
  readonly ID: string
  readonly Id: string
  readonly kebab: string
  readonly flat: string
  readonly name: string
  readonly host: string
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** How a service is called, and the first of its hosts that is known. */
export function calledIn(service: Service): Called {
  const words = service.id.split('-')
  const hosts = knownHosts(service).map((host) => host.replace(/^\*\.?|^https:\/\//g, ''))
  return {
    id: words.join('_'),
    ID: words.join('_').toUpperCase(),
    Id: words.map(capital).join(''),
    kebab: words.join('-'),
    flat: words.join(''),
    name: service.name,
    host: hosts.find((host) => host.includes('.')) ?? `api.${words.join('')}.com`,
  }
}

/** Places in which people leak keys: the service is spoken of near by, and no description tells of that place. */
type Vicinity = (called: Called, value: string) => string

/** The value's own name says the service and a key. */
export const inItsName: Record<string, Vicinity> = {
  'a key': ({ id }, v) => `${id}_key = "${v}"`,
  'a token': ({ ID }, v) => `${ID}_TOKEN=${v}`,
  'a personal access token': ({ ID }, v) => `ENV ${ID}_PAT ${v}`,
  authentication: ({ ID }, v) => `docker run -e ${ID}_AUTH=${v} image`,
  credentials: ({ ID }, v) => `export ${ID}_CREDENTIALS='${v}'`,
  'a password': ({ id }, v) => `${id}_password: str = "${v}"`,
  'with other words': ({ ID }, v) => `MY_${ID}_PROD_KEY=${v}`,
  'the other way round': ({ ID }, v) => `API_KEY_${ID}="${v}"`,
  'camel case': ({ Id }, v) => `const my${Id}ApiToken: string = '${v}';`,
  'a setting of a module': ({ flat }, v) => `import ${flat}\n${flat}.api_key = "${v}"`,
  'a property': ({ flat }, v) => `app.${flat}.prod.secret=${v}`,
  'a setting with colons': ({ Id }, v) => `"${Id}:ApiKey": "${v}"`,
  'a default of the environment': ({ id, ID }, v) => `${id}_key = os.getenv("${ID}_KEY", "${v}")`,
  'a default behind two bars': ({ ID }, v) => `const k = process.env.${ID}_KEY || '${v}'`,
  'a constant of PHP': ({ ID }, v) => `define('${ID}_KEY', '${v}');`,
  'an injected value': ({ flat }, v) => `@Value("\${${flat}.api-key:${v}}")`,
  'attributes of XML': ({ Id }, v) => `<add key="${Id}ApiKey" value="${v}"/>`,
  'a resource of Android': ({ id }, v) => `<string name="${id}_key">${v}</string>`,
  'a variable of Terraform': ({ id }, v) => `variable "${id}_token" {\n  default = "${v}"\n}`,
  'a flag': ({ kebab }, v) => `tool --${kebab}-token ${v}`,
  'a constant of Visual Basic': ({ ID }, v) => `Const ${ID}_KEY As String = "${v}"`,
  'a default of the shell': ({ ID }, v) => `- ${ID}_API_KEY=\${${ID}_API_KEY:-${v}}`,
  'a setting of .NET': ({ Id }, v) => `<setting name="${Id}ApiKey" serializeAs="String">\n  <value>${v}</value>`,
  'a name behind its value': ({ id }, v) => `<input value="${v}" name="${id}_api_key">`,
  'a row that a statement of SQL finds by its name': ({ id }, v) =>
    `UPDATE options SET value = '${v}' WHERE name = '${id}_api_key';`,
}

/** The service is spoken of around it. */
export const around: Record<string, Vicinity> = {
  'an object in a line': ({ id }, v) => `{"${id}": {"api_key": "${v}"}}`,
  'an object over lines': ({ id }, v) => `{\n  "${id}": {\n    "enabled": true,\n    "api_key": "${v}"\n  }\n}`,
  'a section of YAML': ({ kebab }, v) => `${kebab}:\n  enabled: true\n  token: ${v}\n`,
  'a section of an INI file': ({ id }, v) => `[${id}]\nsecret_key = ${v}\n`,
  'a table of TOML': ({ id }, v) => `[services.${id}]\nsecret = "${v}"`,
  'a provider of Terraform': ({ flat }, v) => `provider "${flat}" {\n  api_token = "${v}"\n}`,
  'an array of PHP': ({ id }, v) => `'${id}' => [\n    'secret' => '${v}',\n],`,
  'a section of settings': ({ Id }, v) => `"${Id}": {\n  "BaseUrl": "https://x.test",\n  "ApiKey": "${v}"\n}`,
  'a comment above': ({ name }, v) => `# ${name}\nAPI_KEY=${v}\n`,
  'a constructor': ({ Id }, v) => `const client = new ${Id}("${v}")`,
  'options of a constructor': ({ Id }, v) => `const client = new ${Id}({ apiKey: "${v}" })`,
  'a call': ({ flat }, v) => `${flat}.init("${v}")`,
  'an argument with a name': ({ Id }, v) => `client = ${Id}Client(api_key="${v}")`,
  'a block of Ruby': ({ Id }, v) => `${Id}.configure do |config|\n  config.api_key = '${v}'\nend`,
  'a header before the address': ({ host }, v) => `curl -H "X-Api-Key: ${v}" https://${host}/v1/me`,
  'a header behind the address': ({ host }, v) =>
    `curl https://${host}/v1/me \\\n  --header 'accept: */*' \\\n  --header 'x-auth-token: ${v}'`,
  'a query': ({ host }, v) => `const url = "https://${host}/v1/x?q=1&access_token=${v}&limit=3"`,
  'a user without a password': ({ host }, v) => `curl https://${host}/v1/me -u ${v}:`,
  'a token in a request': ({ host }, v) => `requests.get("https://${host}/v1/me", headers={"Authorization": "Token ${v}"})`,
  'a request over lines': ({ host }, v) => `url = "https://${host}/v1/me"\nheaders = {\n    "api-key": "${v}",\n}\n`,
  'a sentence': ({ name }, v) => `My ${name} API key is ${v} please use it`,
  'a list of Markdown': ({ name }, v) => `- ${name} token: \`${v}\``,
  'a comment': ({ kebab }, v) => `// ${kebab} secret ${v}`,
  'a Secret of Kubernetes': ({ kebab }, v) => `metadata:\n  name: ${kebab}-credentials\nstringData:\n  token: ${v}\n`,
  'a command': ({ kebab }, v) => `${kebab} login --token ${v}`,
  'an Action': ({ flat }, v) => `- uses: ${flat}/upload-action@v2\n  with:\n    api-key: ${v}`,
  'a value above its client': ({ Id }, v) => `const apiKey = '${v}';\nconst it = new ${Id}(apiKey);`,
  'a log': ({ kebab }, v) => `2024-03-02 10:11:12 INFO ${kebab}: using api key ${v}`,
  'a collection of requests': ({ name }, v) =>
    `{"name":"${name}","auth":{"bearer":[{"key":"token","value":"${v}","type":"string"}]}}`,
  'a row of names and keys': ({ kebab }, v) => `${kebab},${v}\n`,
  'a table': ({ name }, v) => `| ${name} | \`${v}\` |`,
  'a host some lines above': ({ host }, v) =>
    `"url": "https://${host}/v1",\n"headers": [\n  {\n    "name": "accept",\n    "value": "a/b"\n  },\n  {\n    "name": "x-api-key",\n    "value": "${v}"\n  }`,
  'a host on the line below': ({ host }, v) => `API_KEY = "${v}"\nBASE_URL = "https://${host}/v1"`,
  'a host below a header': ({ host }, v) =>
    `headers = {"Authorization": "Bearer ${v}"}\nr = requests.get("https://${host}/v1/me", headers=headers)`,
  'a header behind its value': ({ host }, v) =>
    `var request = URLRequest(url: URL(string: "https://${host}/v1/me")!)\nrequest.addValue("${v}", forHTTPHeaderField: "x-api-key")`,
  'a scheme that the value is joined to': ({ host }, v) =>
    `fetch('https://${host}/v1/me', { headers: { Authorization: 'Bearer ' + '${v}' } })`,
  'a section with others in it': ({ flat }, v) =>
    `${flat}: {\n    url: 'https://x.test',\n    timeout: 10,\n    retries: 3,\n    auth: {\n      key: '${v}',\n    },\n  },`,
  'a client of an imported library': ({ kebab }, v) =>
    `import { createClient } from '@${kebab}/sdk'\n\nconst client = createClient('${v}')`,
  'a client of a namespace of PHP': ({ Id }, v) => `$client = new \\${Id}\\Client('${v}');`,
  'a client by its type': ({ Id }, v) => `${Id}Client client("${v}");`,
  'a text that is made of a literal': ({ Id }, v) => `let client = ${Id}::new(String::from("${v}"));`,
  'a class’s own key': ({ Id }, v) => `class ${Id}Service {\n  static const _apiKey = '${v}';`,
  'the line above': ({ name }, v) => `your new ${name} API key is:\n\n    ${v}\n\nBest`,
  'a question and its answer': ({ name }, v) => `anna: what was the ${name} token again?\nben: ${v}`,
  'a call of Objective-C': ({ Id }, v) => `[${Id} startWithApiKey:@"${v}"];`,
  'a statement of SQL': ({ name }, v) => `INSERT INTO keys (name, token) VALUES ('${name}', '${v}');`,
}
