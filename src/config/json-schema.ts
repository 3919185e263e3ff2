import { file } from './file-schema.ts'
import { formsOf } from './words.ts'

/**
 * The configuration's schema as JSON Schema, for editors. It allows whatever the reader allows; what only the reader can say (whether a
 * service is known, whether a shape can be searched for) it leaves to the reader.
 */
export type JsonSchema = { readonly [key: string]: unknown }

/** What is read of a schema of the library. Each kind of schema has its own parts. */
interface Node {
  readonly type: string
  readonly entries?: { readonly [key: string]: Node }
  readonly key?: Node
  readonly value?: Node
  readonly item?: Node
  readonly items?: readonly Node[]
  readonly wrapped?: Node
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly message?: unknown
  readonly pipe?: readonly Node[]
}

export function jsonSchema(): JsonSchema {
  const writer = new Writer()
  const whole = writer.schemaOf(file as unknown as Node)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'rekey: .github/rekey.yml',
    ...(whole.$ref === undefined ? whole : { allOf: [whole] }),
    definitions: Object.fromEntries(writer.definitions),
  }
}

/** Mappings stand among the definitions, each once: the same ones are used in many places. */
class Writer {
  readonly definitions = new Map<string, JsonSchema>()
  readonly #names = new Map<Node, string>()

  schemaOf = (node: Node): JsonSchema => {
    const { schemaOf } = this
    if (node.pipe !== undefined) {
      const end = node.pipe.findIndex(({ type }) => type === 'transform')
      const conditions = node.pipe.slice(1, end < 0 ? undefined : end)
      return Object.assign({}, schemaOf(node.pipe[0]!), ...conditions.map(limitOf))
    }
    return this.#plain(node)
  }

  #mapping(node: Node): JsonSchema {
    const known = this.#names.get(node)
    const name = known ?? `mapping${this.#names.size + 1}`
    if (known === undefined) {
      this.#names.set(node, name)
      const properties = Object.entries(node.entries!).map(([key, entry]) => [key, this.schemaOf(entry)])
      this.definitions.set(name, {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...requiredIn(node.entries!),
        additionalProperties: false,
      })
    }
    return { $ref: `#/definitions/${name}` }
  }

  #plain(node: Node): JsonSchema {
    const { schemaOf } = this
    switch (node.type) {
      case 'strict_object':
        return this.#mapping(node)
      case 'record':
        return { type: 'object', propertyNames: schemaOf(node.key!), additionalProperties: schemaOf(node.value!) }
      case 'array':
        return { type: 'array', items: schemaOf(node.item!) }
      case 'strict_tuple':
        return { type: 'array', items: node.items!.map(schemaOf), minItems: node.items!.length, maxItems: node.items!.length }
      case 'exact_optional':
        return schemaOf(node.wrapped!)
      case 'picklist':
        return { enum: node.options }
      case 'literal':
        return { const: node.literal }
      case 'union':
        return { anyOf: (node.options as readonly Node[]).map(schemaOf) }
      case 'string':
      case 'boolean':
      case 'number':
        return { type: node.type }
      case 'lazy':
        return anyOf((formsOf(node) as unknown as readonly Node[]).filter(({ type }) => type !== 'custom').map(schemaOf))
      default:
        // What the library checks with a function can't be said here.
        return {}
    }
  }
}

const requiredIn = (entries: { readonly [key: string]: Node }): JsonSchema => {
  const required = Object.keys(entries).filter((name) => entries[name]!.type !== 'exact_optional')
  return required.length === 0 ? {} : { required }
}

/** A condition of a text, number or list. */
function limitOf({ type, requirement }: Node): JsonSchema {
  switch (type) {
    case 'regex': {
      const { source, flags } = requirement as RegExp
      // Editors take patterns as they stand; one that needs a flag they would read as something else.
      return flags === '' ? { pattern: source } : {}
    }
    case 'integer':
      return { type: 'integer' }
    case 'min_value':
      return typeof requirement === 'number' ? { minimum: requirement } : {}
    case 'max_value':
      return typeof requirement === 'number' ? { maximum: requirement } : {}
    case 'min_length':
      return { minItems: requirement }
    case 'max_length':
      return { maxItems: requirement }
    default:
      return {}
  }
}

/** No form twice. */
function anyOf(forms: readonly JsonSchema[]): JsonSchema {
  const distinct = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()]
  return distinct.length === 0 ? {} : distinct.length === 1 ? distinct[0]! : { anyOf: distinct }
}
