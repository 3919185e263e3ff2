import { type Json, nameInTemplate, type Request } from '../model/service.ts'

/** A piece of a template: text as it stands, or a name whose value is filled in. `{key}` has no field. */
export type Piece = string | Name
export interface Name {
  readonly source: string
  readonly field: string | null
  /** As it was written, braces included. */
  readonly written: string
}

const parsed = new Map<string, readonly Piece[]>()

/** A template in pieces. Braces that hold no name are text. Descriptions are few and fixed, so each template is parsed once. */
export function piecesOf(template: string): readonly Piece[] {
  const known = parsed.get(template)
  if (known !== undefined) return known
  const pieces: Piece[] = []
  let from = 0
  for (const match of template.matchAll(nameInTemplate)) {
    if (match.index > from) pieces.push(template.slice(from, match.index))
    pieces.push({ source: match[1]!, field: match[2] ?? null, written: match[0] })
    from = match.index + match[0].length
  }
  if (from < template.length) pieces.push(template.slice(from))
  parsed.set(template, pieces)
  return pieces
}

/** The name that a template is from end to end, so that its value keeps its type; otherwise undefined. */
export function wholeName(template: string): Name | undefined {
  const pieces = piecesOf(template)
  const [only] = pieces
  return pieces.length === 1 && typeof only === 'object' ? only : undefined
}

/** All names that a template leans on, in order. */
export const namesIn = (template: string): readonly Name[] => piecesOf(template).filter((piece) => typeof piece === 'object')

/** All names that a request's own parts lean on. Those of its carrier belong to the credential, not to the request. */
export function namesOfRequest(request: Request): readonly Name[] {
  const texts = [request.request, ...Object.values(request.headers ?? {}), ...Object.values(request.form ?? {})]
  return [...texts, ...textsIn(request.json), ...(request.needs ?? [])].flatMap(namesIn)
}

function textsIn(json: Json | undefined): readonly string[] {
  if (typeof json === 'string') return [json]
  if (typeof json !== 'object' || json === null) return []
  return Object.values(json).flatMap(textsIn)
}

/** `METHOD https://authority/path?query`, in parts that may hold templates. Throws `SyntaxError` where it is something else. */
export function partsOfRequest(request: string): { method: string; authority: string; path: string; query: string } {
  const match = /^(GET|POST|PUT|PATCH|DELETE) https:\/\/([^/?#\s@\\]+)(\/[^?#\s\\]*)?(?:\?([^#\s\\]*))?$/.exec(request)
  if (match === null) throw new SyntaxError('a request is METHOD https://host/path')
  return { method: match[1]!, authority: match[2]!, path: match[3] ?? '/', query: match[4] ?? '' }
}
