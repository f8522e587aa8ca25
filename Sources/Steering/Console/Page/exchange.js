// One exchange: why it ended so, what was sent and answered, and what other systems would have said.
import { act, copier, foreign, h, icon, mono, refill, scroller, to } from './dom.js'
import { get, path, post } from './api.js'
import { count, duration, methodOf, mood, problemPhrase, statusOf, timeOfDay, urlOf, verdict } from './wording.js'
import { code, fieldLines } from './code.js'
import { below, changes, mountOf } from './parts.js'

export async function exchange(box, number, known) {
  const entry = await get(path(['requests', number]))
  const [type, id] = (entry.resource ?? '').split('/')
  const others = h('div.others')
  refill(box,
    h('div.title', {},
      h('a.back', { href: to('exchanges'), 'aria-label': 'Back to the list' }, icon('back')),
      h('h2', {}, h('span.big.status', { class: mood(entry) }, statusOf(entry)), ' ', verdict(entry))),
    h('p.faint', {}, `No. ${entry.number}, ${timeOfDay(entry.time)}, ${duration(entry.microseconds)}`,
      entry.dialect && [', ', foreign(entry.dialect)], entry.interaction && [', ', foreign(entry.interaction)],
      entry.delivered === false && ', the answer was not delivered',
      entry.resource && [', about ', h('a', { href: to('resource', mountOf(entry, known), type, id) }, foreign(entry.resource))]),
    entry.fault && h('p.note.odd', {}, 'A fault that was asked for struck here: ', h('b', {}, foreign(entry.fault.kind)), ' (', h('a', { href: to('steer') }, foreign(entry.fault.id)), ').'),
    broken(entry, known),
    differences(entry),
    h('div.messages', {},
      message('Request', [h('b', {}, foreign(methodOf(entry))), ' ', mono(urlOf(entry))], entry.request),
      message('Answer', h('b', {}, statusOf(entry)), entry.response)),
    h('div.row', {},
      copier('Copy as curl, with a token that is valid now', () => asCurl(entry), 'button'),
      entry.dialect && act('button', {}, 'What would the other systems answer?', async () => refill(others, await explained(entry, known)))),
    others)
}

/** The problems by rule, with its sentence and source: what was expected where, and what came. */
function broken(entry, known) {
  const problems = entry.problems ?? []
  if (problems.length === 0) return null
  const byRule = Map.groupBy ? Map.groupBy(problems, problem => problem.rule) : grouped(problems)
  return [...byRule].map(([name, list]) => {
    const rule = known.rules.get(`${entry.dialect}.${name}`) ?? known.rules.get(name)
    return h('section.rule', { 'aria-label': 'Broken rule' },
      h('p.sentence', {}, foreign(rule?.sentence ?? name)),
      h('p.source', {}, h('span', {}, foreign(rule?.source ?? '')), ' ', h('code', {}, foreign(rule?.id ?? name))),
      list.slice(0, 20).map(problem => h('dl.problem', {},
        pair('Where', problem.line ? `${problem.location}, line ${problem.line}, column ${problem.column}` : problem.location),
        pair('Expected', problem.expected),
        problem.stored !== undefined && problem.stored !== problem.expected && pair('Stored', problem.stored),
        pair('Found', problem.found))),
      list.length > 20 && h('p.empty', {}, `${count(list.length - 20, 'more place')} in the answer below.`))
  }).concat(entry.problemsOmitted ? h('p.empty', {}, `${count(entry.problemsOmitted, 'more problem')} not kept.`) : [])
}

function grouped(problems) {
  const map = new Map()
  for (const problem of problems) map.set(problem.rule, [...(map.get(problem.rule) ?? []), problem])
  return map
}

const pair = (name, text) => h('div', {}, h('dt', {}, name), h('dd', {}, mono(text)))

function differences(entry) {
  const list = entry.differences ?? []
  if (list.length === 0) return null
  return changes(list.map(one => ({ path: one.path, before: one.stored, after: one.sent })), 'Against what is stored now', 'Stored', 'Sent')
}

function message(title, line, part) {
  const lines = Object.keys(part.headers ?? {}).length
  return h('section.message', { 'aria-label': title },
    h('h3', {}, title), h('p.line', {}, line),
    h('details', {}, h('summary', {}, count(lines, 'header field')), fieldLines(part.headers)),
    part.body ? code(part.body, title.toLowerCase()) : h('p.empty', {}, 'No body.'))
}

/** A token that is valid now, since those sent are not kept; null without one. */
async function freshToken(entry) {
  try {
    const example = await get(path(['example', entry.dialect, entry.interaction ?? 'read']))
    return example.request.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? null
  } catch {
    return null
  }
}

const isToken = name => name.toLowerCase() === 'authorization'

async function asCurl(entry) {
  const token = Object.keys(entry.request.headers ?? {}).some(isToken) ? await freshToken(entry) : null
  return token ? entry.curl.replace(/(-H 'authorization: )[^']*/i, (_, name) => name + token) : entry.curl
}

async function explained(entry, known) {
  const url = urlOf(entry)
  const mount = known.mounts[mountOf(entry, known)]
  const rest = (mount && below(mount.path, url)) ?? url.replace(/^\//, '')
  const sent = Object.entries(entry.request.headers ?? {}).filter(([name]) => !/^(host|content-length|transfer-encoding|connection)$/i.test(name))
  const token = sent.some(([name]) => isToken(name)) ? await freshToken(entry) : null
  const headers = Object.fromEntries(sent.map(([name, value]) => [name, isToken(name) && token ? token : value]))
  const answer = await post('explain', { method: methodOf(entry), path: rest, headers, ...(entry.request.body ? { body: entry.request.body } : {}) })
  return scroller('What every system would answer', h('table.list', {},
    h('caption', {}, 'The same request, with the same fields, at every mount; nothing is changed by asking.'),
    h('thead', {}, h('tr', {}, ['System', 'Status', 'Why'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, answer.dialects.map(one => h('tr', {},
      h('th', { scope: 'row' }, foreign(one.dialect)),
      h('td', {}, h('span.status', { class: one.verdict === 'refused' ? 'bad' : 'good' }, one.status)),
      h('td', {}, one.verdict === 'refused' ? (one.problems ?? []).slice(0, 3).map(problem => h('p', {}, problemPhrase(problem))) : 'It would be carried out.'))))))
}
