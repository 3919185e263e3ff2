import type { Sample } from '../../src/detect/sample.ts'
import type { Context, Key } from '../../src/model/service.ts'

/** How a value stands behind a name in some language or format; `name` in the ways that it is written there. */
type Form = (name: Names, value: string) => string
export interface Names {
  readonly SNAKE: string
  readonly snake: string
  readonly camel: string
  readonly kebab: string
  readonly dotted: string
}

export const forms: Record<string, Form> = {
  dotenv: ({ SNAKE }, v) => `${SNAKE}=${v}`,
  'dotenv, quoted': ({ SNAKE }, v) => `${SNAKE}='${v}'`,
  shell: ({ SNAKE }, v) => `export ${SNAKE}="${v}"`,
  'shell default': ({ SNAKE }, v) => `: "\${${SNAKE}:-${v}}"`,
  'shell, before a command': ({ SNAKE }, v) => `${SNAKE}=${v} ./run --all`,
  fish: ({ SNAKE }, v) => `set -x ${SNAKE} "${v}"`,
  'command flag': ({ kebab }, v) => `tool --${kebab} ${v} --verbose`,
  'command flag with =': ({ kebab }, v) => `tool --${kebab}=${v}`,
  definition: ({ dotted }, v) => `java -D${dotted}=${v} -jar a.jar`,
  docker: ({ SNAKE }, v) => `docker run -e ${SNAKE}=${v} image`,
  Dockerfile: ({ SNAKE }, v) => `ENV ${SNAKE} ${v}`,
  'Dockerfile with =': ({ SNAKE }, v) => `ARG ${SNAKE}=${v}`,
  PowerShell: ({ SNAKE }, v) => `$env:${SNAKE} = "${v}"`,
  'batch file': ({ SNAKE }, v) => `setx ${SNAKE} ${v}\r\nset ${SNAKE}=${v}`,
  make: ({ SNAKE }, v) => `${SNAKE} := ${v}`,
  JavaScript: ({ camel }, v) => `const ${camel} = '${v}';`,
  'JavaScript template': ({ camel }, v) => `let ${camel} = \`${v}\``,
  'JavaScript object': ({ camel }, v) => `init({ ${camel}: '${v}', debug: true })`,
  'process.env': ({ SNAKE }, v) => `process.env.${SNAKE} = "${v}"`,
  'process.env with default': ({ SNAKE }, v) => `const x = process.env.${SNAKE} ?? '${v}'`,
  TypeScript: ({ camel }, v) => `private readonly ${camel}: string = "${v}"`,
  Python: ({ SNAKE }, v) => `${SNAKE} = "${v}"  # set by hand`,
  'Python environment': ({ SNAKE }, v) => `os.environ["${SNAKE}"] = "${v}"`,
  'Python default': ({ SNAKE }, v) => `key = os.environ.get('${SNAKE}', '${v}')`,
  'Python bytes': ({ SNAKE }, v) => `${SNAKE}: bytes = b"${v}"`,
  'Python argument': ({ snake }, v) => `Client(${snake}="${v}")`,
  Go: ({ camel }, v) => `\t${camel} := "${v}"`,
  'Go, typed': ({ camel }, v) => `var ${camel} string = "${v}"`,
  'Go environment': ({ SNAKE }, v) => `os.Setenv("${SNAKE}", "${v}")`,
  'Go struct': ({ camel }, v) => `Config{\n\t${camel[0]!.toUpperCase()}${camel.slice(1)}: "${v}",\n}`,
  Ruby: ({ SNAKE }, v) => `ENV['${SNAKE}'] ||= '${v}'`,
  'Ruby hash': ({ snake }, v) => `config = { ${snake}: "${v}", :${snake} => "${v}" }`,
  PHP: ({ SNAKE }, v) => `define('${SNAKE}', '${v}');`,
  'PHP array': ({ snake }, v) => `'${snake}' => env('OTHER', '${v}'),\n'${snake}' => '${v}',`,
  Java: ({ SNAKE }, v) => `public static final String ${SNAKE} = "${v}";`,
  'Java property': ({ dotted }, v) => `com.example.${dotted}=${v}`,
  Kotlin: ({ camel }, v) => `val ${camel}: String = "${v}"`,
  Gradle: ({ SNAKE }, v) => `buildConfigField "String", "${SNAKE}", "\\"${v}\\""`,
  'C#': ({ camel }, v) => `string ${camel} = @"${v}";`,
  'C and C++': ({ SNAKE }, v) => `#define ${SNAKE} "${v}"`,
  Rust: ({ SNAKE }, v) => `const ${SNAKE}: &'static str = "${v}";`,
  Swift: ({ camel }, v) => `let ${camel}: String? = "${v}"`,
  'Objective-C': ({ camel }, v) => `NSString *${camel} = @"${v}";`,
  Dart: ({ camel }, v) => `static const String ${camel} = '${v}';`,
  R: ({ SNAKE }, v) => `Sys.setenv(${SNAKE} = "${v}")\n${SNAKE} <- "${v}"`,
  Elixir: ({ snake }, v) => `config :app, ${snake}: "${v}"`,
  Clojure: ({ kebab }, v) => `{:${kebab} "${v}"}`,
  Terraform: ({ snake }, v) => `  ${snake} = "${v}"`,
  'Terraform variable': ({ snake }, v) => `variable "${snake}" {\n  type    = string\n  default = "${v}"\n}`,
  YAML: ({ snake }, v) => `${snake}: ${v}`,
  'YAML, quoted': ({ SNAKE }, v) => `env:\n  ${SNAKE}: "${v}"`,
  'YAML block': ({ snake }, v) => `${snake}: >-\n  ${v}\nnext: 1`,
  'Kubernetes, Compose': ({ SNAKE }, v) => `- name: ${SNAKE}\n  value: "${v}"\n- ${SNAKE}=${v}`,
  JSON: ({ camel }, v) => `{"${camel}": "${v}"}`,
  'JSON, pretty': ({ SNAKE }, v) => `{\n  "${SNAKE}":\n    "${v}"\n}`,
  'JSON pairs': ({ SNAKE }, v) => `[{"name": "${SNAKE}", "value": "${v}"}]`,
  'JSON in a string': ({ camel }, v) => `"{\\"a\\":1,\\n\\"${camel}\\":\\"${v}\\"}"`,
  'text in a string': ({ SNAKE }, v) => `"FIRST=1\\n${SNAKE}=${v}\\nLAST=2"`,
  TOML: ({ snake }, v) => `[auth]\n${snake} = '''${v}'''`,
  INI: ({ snake }, v) => `[default]\n${snake} = ${v}`,
  XML: ({ camel }, v) => `<config><${camel}>${v}</${camel}></config>`,
  'XML attributes': ({ SNAKE }, v) => `<add key="${SNAKE}" value="${v}" />`,
  'XML entry': ({ snake }, v) => `<string name="${snake}" translatable="false">${v}</string>`,
  plist: ({ SNAKE }, v) => `<key>${SNAKE}</key>\n\t<string>${v}</string>`,
  HTML: ({ kebab }, v) => `<div data-x='{&quot;${kebab}&quot;:&quot;${v}&quot;}'></div>`,
  SQL: ({ SNAKE }, v) => `INSERT INTO settings VALUES ('${SNAKE}', '${v}');`,
  'Markdown table': ({ SNAKE }, v) => `| \`${SNAKE}\` | \`${v}\` |`,
  comment: ({ SNAKE }, v) => `// ${SNAKE}: ${v}\n`,
}

/** Text with one key in it, and where it stands. */
export interface Planting {
  readonly form: string
  readonly path: string
  readonly text: string
}

/** A form in which a kind of key is written: the same for all its samples. */
export interface Planter {
  readonly form: string
  plant(sample: Sample): Planting
}

/**
 * A key of one part in every form, by the names that its description gives, or by any where its literal is enough. Of a kind whose keys have
 * lines these depend on the sample; those of any other are worked out once.
 */
export function plantersOf(key: Key, sample: Sample): readonly Planter[] {
  const value = key.parts === undefined ? sample.parts.key! : ''
  if (value.includes('\n'))
    return blocks(value, key.check === 'pem').map((planting) => ({ form: planting.form, plant: () => planting }))
  const known = planters.get(key)
  if (known !== undefined) return known
  const made = key.parts === undefined ? aloneIn(key) : togetherIn(key.parts)
  planters.set(key, made)
  return made
}
const planters = new WeakMap<Key, readonly Planter[]>()

function aloneIn(key: Key): readonly Planter[] {
  const named = (key.beside ?? []).filter((context) => 'named' in context)
  const places: readonly { named: string; in?: string }[] = named.length === 0 ? [{ named: 'some_setting' }] : named
  return Object.entries(forms).map(([form, write], i) => {
    const place = places[i % places.length]!
    const [path, names] = [pathIn(place), namesOf(place.named)]
    return {
      form,
      plant: ({ parts: { key: value } }) => ({ form, path, text: write(names, value!) }),
    }
  })
}

function togetherIn(parts: NonNullable<Key['parts']>): readonly Planter[] {
  const named = Object.entries(parts).map(([part, { beside }]) => {
    const context = beside?.find((context) => 'named' in context)
    return { part, names: namesOf(context?.named ?? `some_${part}`) }
  })
  return Object.entries(forms).map(([form, write]) => ({
    form,
    plant: (sample) => ({
      form,
      path: 'a.txt',
      text: named.map(({ part, names }) => write(names, sample.parts[part]!)).join('\n'),
    }),
  }))
}

/** Keys of several lines are not assigned like others. Text without a check is kept as it stands; a PEM block is read in any dress. */
function blocks(value: string, pem: boolean): readonly Planting[] {
  const planting = (form: string, text: string) => ({ form, path: 'a.txt', text })
  const plain = [planting('a file', `${value}\n`), planting('a here-document', `cat > key <<'END'\n${value}\nEND\n`)]
  if (!pem) return plain
  return [
    ...plain,
    planting('CRLF', `key:\r\n${value.replaceAll('\n', '\r\n')}\r\n`),
    planting('indented YAML', `key: |\n${value.replace(/^/gm, '    ')}\nnext: 1\n`),
    planting('JSON', JSON.stringify({ private_key: `${value}\n` })),
    planting('JSON in JSON', JSON.stringify(JSON.stringify({ private_key: `${value}\r\n` }))),
    planting('dotenv', `PRIVATE_KEY="${value.replaceAll('\n', '\\n')}"\n`),
    planting('JavaScript template', `const key = \`${value}\``),
    planting('JavaScript lines', value.replace(/^(.*)$/gm, "  '$1\\n' +").replace(/ \+$/, ';')),
    planting('Java lines', value.replace(/^(.*)$/gm, '    + "$1\\n"')),
    planting('Python lines', `KEY = (\n${value.replace(/^(.*)$/gm, '    "$1\\n"')}\n)`),
    planting('comment', value.replace(/^/gm, '# ')),
    planting('one line of words', `KEY="${value.replaceAll('\n', ' ')}"`),
    planting('XML', `<key>${value}</key>`),
  ]
}

/** The spellings of a name whose words are told apart by `_`, `-` or camel case; `*` becomes a prefix or suffix. */
export function namesOf(pattern: string): Names {
  const known = spellings.get(pattern) ?? spell(pattern)
  spellings.set(pattern, known)
  return known
}
const spellings = new Map<string, Names>()

function spell(pattern: string): Names {
  const words = pattern
    .replace(/^\*/, 'my_')
    .replace(/\*$/, '_too')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]+/)
    .filter((word) => word !== '')
  return {
    SNAKE: words.join('_').toUpperCase(),
    snake: words.join('_'),
    kebab: words.join('-'),
    dotted: words.join('.'),
    camel: words.map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join(''),
  }
}

/** A path that the context's glob names. */
export function pathIn(context: Extract<Context, { named: string }>): string {
  const glob = context.in ?? 'src/a.txt'
  return glob
    .replace('**/', 'some dir/')
    .replace(/\{([^,}]*),?[^}]*\}/, '$1')
    .replaceAll('*', 'x')
}
