// What the stub's judge says of the consumer, with the exchanges that each finding rests on.
import { act, complain, download, foreign, h, put, renew, scroller, to } from './dom.js'
import { feed, get, path } from './api.js'
import { count } from './wording.js'

const formats = [['Text', 'text', 'txt'], ['Markdown', 'markdown', 'md'], ['JUnit', 'junit', 'xml'], ['JSON', 'json', 'json']]
const words = { broken: 'Broken', advice: 'Advice', kept: 'Kept', 'not shown': 'Not shown' }
const moods = { broken: 'bad', advice: 'odd', kept: 'good' }

export async function report(box) {
  const body = h('div')
  put(box,
    h('header.head', {}, h('h1', {}, 'Report on the consumer'),
      h('p.lead', {}, 'What the exchanges show of the rules that a consumer owes, whoever was right at the time.'),
      h('div.row', { role: 'group', 'aria-label': 'Download' }, h('span.faint', {}, 'Download as'),
        formats.map(([label, format, suffix]) => act('button', {}, label, async () =>
          download(`report.${suffix}`, 'text/plain', await get(path(['report'], { format }), { accept: '*/*' })))))),
    body)
  let last = ''
  const refresh = async () => {
    const text = await get('report', { accept: 'application/json' })
    if (text === last) return
    last = text
    draw(body, JSON.parse(text))
  }
  await refresh()
  let due = null
  const changed = () => {
    due ??= setTimeout(() => { due = null; refresh().catch(complain) }, 800)
  }
  feed.addEventListener('change', changed)
  return { end: () => { clearTimeout(due); feed.removeEventListener('change', changed) } }
}

function draw(body, report) {
  const open = new Set([...body.querySelectorAll('details[open]')].map(one => one.dataset.key))
  if (report.dialects.length === 0) {
    return renew(body, h('p.empty', {}, 'No exchange has reached a system yet. Run the consumer, or play a scene under Stage, and come back.'))
  }
  renew(body,
    h('p.verdict', { class: moods[report.verdict] ?? 'plain' }, words[report.verdict] ?? report.verdict,
      h('small', {}, summary(report))),
    !report.certain && h('p.note.odd', {}, `${count(report.forgotten, 'older exchange')} forgotten: what is not shown may have been.`),
    report.dialects.map(dialect => h('section.dialect', {},
      h('h2', {}, foreign(dialect.title), h('small', {}, ` ${count(dialect.exchanges, 'exchange')}`)),
      h('ul.findings', {}, sorted(dialect.obligations).map(finding)),
      coverage(dialect, open))))
}

function summary(report) {
  const all = report.dialects.flatMap(dialect => dialect.obligations)
  const counted = ['broken', 'advice', 'kept'].map(name => [name, all.filter(one => one.verdict === name).length])
  const rest = all.length - counted.reduce((sum, [, number]) => sum + number, 0)
  return [...counted.filter(([name, number]) => number > 0 || name === 'broken').map(([name, number]) => `${number} ${name}`), `${rest} not shown`,
    count(report.exchanges, 'exchange')].join(', ')
}

const order = ['broken', 'advice', 'kept']
const place = one => (order.indexOf(one.verdict) + 1 || order.length + 1)
const sorted = list => [...list].sort((one, other) => place(one) - place(other))

function finding(one) {
  const kind = moods[one.verdict] ?? 'plain'
  return h('li', { class: kind },
    h('span.status', { class: kind }, words[one.verdict] ?? one.verdict),
    h('div', {},
      h('p.sentence', {}, foreign(one.sentence)),
      (one.breaches ?? []).map(breach => h('p.breach', {}, foreign(breach.did), ' ', foreign(breach.should), ' ', numbers(breach.exchanges))),
      h('p.source', {}, foreign(one.source), ' ', h('code', {}, foreign(one.id)), ' ',
        !(one.breaches?.length) && numbers(one.exchanges ?? []))))
}

function numbers(list) {
  const visible = list.slice(0, 12)
  return h('span.numbers', {}, visible.map(number => h('a', { href: to('exchanges', number), 'aria-label': `Exchange ${number}` }, `#${number}`)),
    list.length > visible.length && h('span.faint', {}, `and ${list.length - visible.length} more`))
}

function coverage(dialect, open) {
  const outcomes = dialect.outcomes ?? []
  const met = outcomes.filter(one => one.met).length
  return h('details', { 'data-key': dialect.dialect, open: open.has(dialect.dialect) },
    h('summary', {}, `Coverage: ${met} of ${count(outcomes.length, 'outcome')} met `,
      h('progress', { max: outcomes.length, value: met, 'aria-label': 'Outcomes met' })),
    scroller('Coverage', h('table.list', {},
      h('thead', {}, h('tr', {}, ['Met', 'Status', 'Outcome', 'Exchanges'].map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, outcomes.map(one => h('tr', {},
        h('td', {}, one.met ? h('span.status.good', {}, 'met') : h('span.faint', {}, 'not yet')),
        h('td', {}, one.status),
        h('th', { scope: 'row' }, foreign(one.sentence), ' ', h('code', {}, foreign(one.id))),
        h('td', {}, numbers(one.exchanges ?? []))))))))
}
