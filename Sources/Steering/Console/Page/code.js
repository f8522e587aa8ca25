// Shows JSON and XML on lines of their own, in colour, letter for letter.
import { h, shown } from './dom.js'

/** More than this is shown as it came. */
const limit = 300_000

/** A message's content as an element. */
export function code(text, type = '') {
  const box = h('pre.code', { tabindex: 0, role: 'region', 'aria-label': type ? `Content, ${type}` : 'Content' })
  if (text.length > limit) return plain(box, text.slice(0, limit) + '\n… cut here')
  const start = text.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return json(box, text)
  if (start.startsWith('<')) return xml(box, text)
  return plain(box, text)
}

function plain(box, text) {
  box.append(shown(text))
  return box
}

const jsonToken = /"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s{}[\],:"]+|\s+|"/g

/** JSON, or what looks like it: where it ends too early it simply ends. */
function json(box, text) {
  const tokens = text.match(jsonToken)?.filter(token => token.trim() !== '') ?? []
  let depth = 0
  const line = () => box.append('\n' + '  '.repeat(Math.min(depth, 40)))
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (token === '{' || token === '[') {
      box.append(token)
      depth += 1
      if (next !== '}' && next !== ']') line()
    } else if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1)
      const before = tokens[index - 1]
      if (before !== '{' && before !== '[') line()
      box.append(token)
    } else if (token === ',') {
      box.append(token)
      line()
    } else if (token === ':') {
      box.append(': ')
    } else {
      const kind = token[0] === '"' ? (next === ':' ? 'name' : / /.test(token) ? 'string' : 'string.solid') : 'value'
      box.append(h(`span.${kind}`, {}, shown(token)))
    }
  })
  return box
}

const xmlToken = /<!--[^]*?-->|<[^>]*>|[^<]+|</g

function xml(box, text) {
  const tokens = text.match(xmlToken)?.filter(token => token.trim() !== '') ?? []
  let depth = 0
  tokens.forEach((token, index) => {
    const closes = token.startsWith('</')
    const opens = token[0] === '<' && !closes && !token.endsWith('/>') && !/^<[?!]/.test(token)
    if (closes) depth = Math.max(0, depth - 1)
    const before = tokens[index - 1]
    const isText = token[0] !== '<'
    if (index && !isText && !(before && before[0] !== '<' && closes)) box.append('\n' + '  '.repeat(Math.min(depth, 40)))
    box.append(isText ? shown(token) : tag(token))
    if (opens) depth += 1
  })
  return box
}

function tag(token) {
  const [, open, rest, close] = /^(<[/?!]?[^\s/>]*)([^]*?)([/?]?>?)$/.exec(token)
  const parts = rest.split(/("[^"]*"|'[^']*')/).map((part, index) => (index % 2 ? h('span.string', {}, shown(part)) : shown(part)))
  return h('span', {}, h('span.name', {}, shown(open)), parts, h('span.name', {}, close))
}

/** Field lines of a message. */
export function fieldLines(headers) {
  return h('dl.fields', {}, Object.entries(headers ?? {}).map(([name, value]) =>
    h('div', {}, h('dt', {}, shown(name)), h('dd', {}, shown(value)))))
}
