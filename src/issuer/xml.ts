/**
 * An XML answer as plain data: an element with children is an object, one with text a string, an element that is repeated a list. Only
 * what AWS's query API sends is read (https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html): elements, text, the five
 * entities, `xmlns`. Anything else - a DTD, other entities, comments, text beside elements - makes the answer unreadable: undefined.
 */
export function readXml(text: string): unknown {
  if (text.length > 1_000_000) return undefined
  try {
    return new Reader(text).document()
  } catch {
    return undefined
  }
}

const name = /[A-Za-z_][A-Za-z0-9_.:-]{0,99}/y
const space = /[ \t\r\n]*/y
const declaration = /<\?xml [^<>?]{0,200}\?>/y
const attribute = /[A-Za-z_][A-Za-z0-9_.:-]{0,99}="[^"<&]{0,500}"/y
const characters = /[^<]*/y
const entities: { readonly [written: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

class Reader {
  readonly #text: string
  #at = 0
  #elements = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): unknown {
    this.#skip(space)
    this.#skip(declaration)
    this.#skip(space)
    const { tag, value } = this.#element(0)
    this.#skip(space)
    if (this.#at !== this.#text.length) throw new SyntaxError('more than one element')
    return record([[tag, value]])
  }

  #element(depth: number): { tag: string; value: unknown } {
    if (depth > 16 || ++this.#elements > 20_000) throw new RangeError('too deep or too long')
    this.#expect('<')
    const tag = this.#take(name)
    for (this.#skip(space); !this.#next('>') && !this.#next('/>'); this.#skip(space)) this.#take(attribute)
    if (this.#skipText('/>')) return { tag, value: '' }
    this.#expect('>')
    const children: [string, unknown][] = []
    let text = ''
    for (;;) {
      text += this.#skip(characters)
      if (this.#skipText('</')) break
      const child = this.#element(depth + 1)
      children.push([child.tag, child.value])
    }
    if (this.#take(name) !== tag) throw new SyntaxError('elements overlap')
    this.#skip(space)
    this.#expect('>')
    if (children.length === 0) return { tag, value: unescaped(text) }
    if (/[^ \t\r\n]/.test(text)) throw new SyntaxError('text beside elements')
    return { tag, value: record(children) }
  }

  #next(text: string): boolean {
    return this.#text.startsWith(text, this.#at)
  }
  #skipText(text: string): boolean {
    const found = this.#next(text)
    if (found) this.#at += text.length
    return found
  }
  #expect(text: string): void {
    if (!this.#skipText(text)) throw new SyntaxError('not well formed')
  }
  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
  #take(pattern: RegExp): string {
    const found = this.#skip(pattern)
    if (found === '') throw new SyntaxError('not well formed')
    return found
  }
}

function unescaped(text: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, entity: string, end: string) => {
    if (end === '' || !Object.hasOwn(entities, entity)) throw new SyntaxError('an entity that is none of the five')
    return entities[entity]!
  })
}

/** Own properties only, whatever their names are; those that come again become a list. */
function record(entries: readonly (readonly [string, unknown])[]): { readonly [tag: string]: unknown } {
  const made = Object.create(null) as Record<string, unknown>
  const repeated = new Set<string>()
  for (const [tag, value] of entries) {
    if (!(tag in made)) made[tag] = value
    else if (repeated.has(tag)) (made[tag] as unknown[]).push(value)
    else {
      made[tag] = [made[tag], value]
      repeated.add(tag)
    }
  }
  return made
}
