// Plays the documented outcomes one by one, for a room; the arrow keys are enough.
import { complain, copier, foreign, h, icon, mono, options, put, refill, to } from './dom.js'
import { get, path, post } from './api.js'
import { code } from './code.js'

export async function stage(box, [wanted = ''], known) {
  const { scenes } = await get('scenes')
  if (scenes.length === 0) {
    put(box, h('header.head', {}, h('h1', {}, 'Stage')), h('p.empty', {}, 'This stub carries no scenes: it is embedded in a test. The command appointment-stub has them.'))
    return {}
  }
  const dialects = [...new Set(scenes.map(scene => scene.dialect))]
  const found = scenes.findIndex(scene => scene.id === wanted)
  let at = Math.max(0, found)
  let round = 0
  const system = h('select', { 'aria-label': 'System' }, options(dialects.map(name => [name, known.dialects.get(name)?.title ?? name]), scenes[at].dialect))
  const position = h('p.faint', { role: 'status' })
  const scene = h('section.scene', { 'aria-live': 'polite', tabindex: -1 })
  const previous = h('button', { type: 'button', 'aria-label': 'Scene before', onclick: () => step(-1) }, icon('back'))
  const next = h('button.primary', { type: 'button', 'aria-label': 'Next scene', onclick: () => step(1) }, icon('next'))
  system.addEventListener('change', () => go(scenes.findIndex(one => one.dialect === system.value)))
  put(box,
    h('header.head.bar', {}, h('h1', {}, 'Stage'), system, position,
      h('div.row', {}, previous, next,
        document.fullscreenEnabled && h('button', { type: 'button', onclick: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(complain) }, 'Fill the screen'),
        h('span.keys.faint', {}, h('kbd', {}, '←'), h('kbd', {}, '→'), ' scenes ', h('kbd', {}, '↑'), h('kbd', {}, '↓'), ' systems'))),
    scene)

  const go = (index, isFirst = false) => {
    at = Math.min(scenes.length - 1, Math.max(0, index))
    const one = scenes[at]
    system.value = one.dialect
    const ofDialect = scenes.filter(other => other.dialect === one.dialect)
    refill(position, `Scene ${ofDialect.indexOf(one) + 1} of ${ofDialect.length}`)
    previous.setAttribute('aria-disabled', String(at === 0))
    next.setAttribute('aria-disabled', String(at === scenes.length - 1))
    if (!isFirst || wanted) history.replaceState(null, '', to('stage', one.id))
    play(one).catch(error => refill(scene, h('h2', {}, foreign(one.sentence)), h('p.note.bad', {}, error.message)))
  }
  const step = by => { if (at + by >= 0 && at + by < scenes.length) go(at + by) }
  const play = async one => {
    const mine = ++round
    const waiting = setTimeout(() => { if (mine === round) refill(scene, h('h2', {}, foreign(one.sentence)), h('p.faint', {}, 'Playing …')) }, 250)
    try {
      const record = await post(path(['scenes', one.id]))
      if (mine === round) refill(scene, played(one, record))
    } finally {
      clearTimeout(waiting)
    }
  }
  const keys = event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest?.('select, input, textarea, dialog, pre, [role=region]')) return
    const action = {
      ArrowRight: () => step(1), ArrowLeft: () => step(-1),
      ArrowDown: () => other(1), ArrowUp: () => other(-1),
    }[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  const other = by => {
    const index = dialects.indexOf(scenes[at].dialect) + by
    if (index >= 0 && index < dialects.length) go(scenes.findIndex(one => one.dialect === dialects[index]))
  }
  document.addEventListener('keydown', keys)
  go(at, true)
  return {
    move: ([id = '']) => {
      const index = scenes.findIndex(one => one.id === id)
      if (index >= 0 && index !== at) go(index)
      return true
    },
    end: () => { round += 1; document.removeEventListener('keydown', keys) },
  }
}

function played(scene, record) {
  const isRefusal = record.answer.status >= 400
  return [
    h('h2', {}, foreign(record.sentence)),
    before(scene),
    record.rules.map(rule => h('section.rule.large', { 'aria-label': 'Rule' },
      h('p.sentence', {}, foreign(rule.sentence)),
      h('p.source', {}, foreign(rule.source), ' ', h('code', {}, foreign(rule.id))))),
    h('div.messages', {},
      h('section.message', { 'aria-label': 'Request' }, h('h3', {}, 'Request'), h('p.line', {}, mono(record.request.line)),
        ownLines(scene.request),
        h('details', {}, h('summary', {}, 'All that was sent'), h('pre.code', { tabindex: 0 }, foreign(record.request.head)))
        , record.request.body ? code(record.request.body, 'request') : null),
      h('section.message', { 'aria-label': 'Answer' }, h('h3', {}, 'Answer'),
        h('p.line', {}, h('span.big.status', { class: isRefusal ? 'bad' : 'good' }, record.answer.status), ' ', foreign(record.answer.reason)),
        h('details', {}, h('summary', {}, 'Header fields'), h('dl.fields', {}, record.answer.fields.map(([name, value]) => h('div', {}, h('dt', {}, foreign(name)), h('dd', {}, foreign(value)))))),
        record.answer.body ? code(record.answer.body, 'answer') : h('p.empty', {}, 'No body.'))),
    record.changes.length > 0 && h('section.effect', { 'aria-label': 'What changed' }, h('h3', {}, 'What changed'), h('ul', {}, record.changes.map(line => h('li', {}, mono(line))))),
    h('p.ends', {},
      record.mismatches.length === 0 ? h('span.status.good', {}, 'as documented') : h('span.status.bad', {}, 'not as documented'),
      record.counterpart && h('span', {}, ' Without the breach: ', h('b', {}, record.counterpart)),
      ' ', record.request.text && copier('Copy the request as it was sent', () => record.request.text)),
    record.mismatches.length > 0 && h('ul.note.bad', {}, record.mismatches.map(line => h('li', {}, foreign(line)))),
  ]
}

function before(scene) {
  const first = scene.before?.[0]
  const limits = Object.entries(scene.limits ?? {}).map(([name, number]) => `with --limit ${name}=${number}`)
  if (!first && limits.length === 0) return null
  const times = (scene.before?.length ?? 0) > 1 ? `, ${scene.before.length} times` : ''
  return h('p.faint', {}, limits.join(', '), first && ['First ', mono(first.line), times])
}

/** What a request bears besides what every sound one does. */
function ownLines(request) {
  const lines = [...(request.fields ?? []), request.body].filter(Boolean)
  return lines.length > 0 && h('ul.own', {}, lines.map(line => h('li', {}, mono(line))))
}
