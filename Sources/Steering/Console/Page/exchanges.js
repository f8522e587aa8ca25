// The journal, live: a list that can be narrowed down, and one exchange opened beside it.
import { act, confirmed, field, h, icon, options, put, refill, roving, to } from './dom.js'
import { feed, remove } from './api.js'
import { count, methodOf, statusOf, urlOf, verdict } from './wording.js'
import { exchange } from './exchange.js'
import { row } from './parts.js'

/** How many rows are on the page at a time; more come when they are asked for. */
const pageSize = 200
/** Kept while the page is open, so that a look elsewhere does not undo them. */
const filter = { text: '', dialect: '', status: '', rule: '' }
let paused = null

export async function exchanges(box, steps, known) {
  const list = h('ol.exchange-list', { 'aria-label': 'Exchanges, newest first' })
  const more = h('div.row')
  const total = h('p.total', { role: 'status' })
  const one = h('section.one', { 'aria-label': 'The exchange' })
  const pause = h('button', { type: 'button', onclick: () => { paused = paused ? null : feed.entries; draw() } })
  put(box,
    h('header.head.bar', {}, h('h1', {}, 'Exchanges'), total),
    h('div.split', {}, h('div.stream', {}, filters(known, () => { size = pageSize; draw() }),
      h('div.row', {}, pause, act('button', {}, 'Clear', async () => {
        if (!(await confirmed('Forget all exchanges?', 'Forget them'))) return
        await remove('requests')
        paused = null
        feed.forget()
      })), list, more), one))
  const moving = roving(list, 'a')
  let size = pageSize
  let open = null
  const rows = new Map()

  const draw = () => {
    const entries = paused ?? feed.entries
    const found = entries.filter(matches).reverse()
    const visible = found.slice(0, size)
    const kept = new Set()
    // Rows that stay are not touched: focus, selection and a reader's place stay too.
    let before = list.firstChild
    for (const entry of visible) {
      let item = rows.get(entry)
      if (!item) rows.set(entry, item = h('li', {}, row(entry)))
      kept.add(entry)
      if (item === before) before = before.nextSibling
      else list.insertBefore(item, before)
    }
    for (const [entry, item] of rows) {
      if (kept.has(entry)) continue
      item.remove()
      rows.delete(entry)
    }
    for (const [entry, item] of rows) {
      if (entry.number === open) item.firstChild.setAttribute('aria-current', 'true')
      else item.firstChild.removeAttribute('aria-current')
    }
    moving.settle()
    tell(entries, found)
    refill(more, found.length === 0 && h('p.empty', {}, entries.length ? 'None of them matches.' : feed.state === 'waiting' ? 'Looking …' : 'Nothing yet. Send a request, and it appears here within a moment.'),
      found.length > size && h('button.quiet', { type: 'button', onclick: () => { size += pageSize; draw() } },
        `Show ${Math.min(pageSize, found.length - size)} older`))
  }

  const tell = (entries, found) => {
    const waiting = paused ? feed.entries.length - paused.filter(entry => feed.entries.includes(entry)).length : 0
    refill(total, found.length === entries.length ? count(entries.length, 'exchange') : `${found.length} of ${count(entries.length, 'exchange')}`,
      feed.forgotten > 0 && `; ${count(feed.forgotten, 'older one')} forgotten`, waiting > 0 && `; ${waiting} new while paused`)
    refill(pause, icon(paused ? 'play' : 'pause'), paused ? 'Go on' : 'Pause')
    pause.setAttribute('aria-pressed', String(paused !== null))
  }

  const move = ([step]) => {
    const number = Number.parseInt(step ?? '', 10)
    open = Number.isNaN(number) ? null : number
    box.classList.toggle('open', open !== null)
    draw()
    if (open === null) refill(one, h('p.hint', {}, 'Choose an exchange to see what was sent, what was answered, and why.'))
    else exchange(one, open, known).catch(error => refill(one, h('p.empty', {}, error.message)))
    return true
  }

  let isDue = false
  const changed = () => {
    if (isDue) return
    isDue = true
    // Many exchanges in one moment are one change of the page.
    setTimeout(() => { isDue = false; draw() }, 60)
  }
  for (const type of ['change', 'state']) feed.addEventListener(type, changed)
  move(steps)
  return { move, end: () => { for (const type of ['change', 'state']) feed.removeEventListener(type, changed) } }
}

function filters(known, changed) {
  const bind = (control, name) => {
    control.value = filter[name]
    control.addEventListener('input', () => { filter[name] = control.value; changed() })
    return control
  }
  const names = [...new Set(known.mounts.map(mount => mount.dialect))].map(name => [name, name])
  const broken = h('select')
  const fill = () => {
    const rules = [...new Set(feed.entries.flatMap(entry => entry.rules ?? []))].sort()
    if (filter.rule && !rules.includes(filter.rule)) rules.push(filter.rule)
    refill(broken, options([['', 'any or none'], ...rules.map(rule => [rule, rule])], filter.rule))
  }
  broken.addEventListener('focus', fill)
  fill()
  return h('form.filters', { role: 'search', 'aria-label': 'Exchanges', onsubmit: event => event.preventDefault() },
    field('Search', bind(h('input', { type: 'search', placeholder: 'path, appointment, words', autocomplete: 'off', spellcheck: 'false' }), 'text')),
    field('System', bind(h('select', {}, options([['', 'any'], ...names], filter.dialect)), 'dialect')),
    field('Status', bind(h('select', {}, options([['', 'any'], ['2', '2xx'], ['3', '3xx'], ['4', '4xx'], ['5', '5xx'], ['refused', 'refused'], ['fault', 'with a fault']], filter.status)), 'status')),
    field('Broken rule', bind(broken, 'rule')))
}

function matches(entry) {
  if (filter.dialect && entry.dialect !== filter.dialect) return false
  if (filter.rule && !(entry.rules ?? []).includes(filter.rule)) return false
  if (filter.status === 'refused' ? entry.verdict !== 'refused'
    : filter.status === 'fault' ? !entry.fault
      : filter.status && !String(statusOf(entry)).startsWith(filter.status)) return false
  if (!filter.text) return true
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const text = [`#${entry.number}`, methodOf(entry), urlOf(entry), statusOf(entry), entry.dialect, entry.interaction, entry.resource, verdict(entry), ...(entry.rules ?? [])].join(' ').toLowerCase()
  return words.every(word => text.includes(word))
}
