// Trouble on demand, stub time, a fresh start, and sandboxes.
import { act, complain, confirmed, field, foreign, h, icon, mono, options, put, refill, renew, say } from './dom.js'
import { change, feed, get, home, path, post, remove, sandbox } from './api.js'
import { wallTime } from './wording.js'

/** Ready faults: name, what happens, what is asked of the API, and the method that suits it. */
const ready = [
  ['Another consumer was faster', 'The appointment changes just before the request is judged: the entity tag is stale.', { kind: 'concurrent-change' }, 'PUT'],
  ['The slot is taken', 'Another consumer books the slot just before.', { kind: 'slot-taken' }, 'POST'],
  ['It cannot be processed', 'A good request is answered with the status proposed.', { kind: 'proposed' }, 'POST'],
  ['The answer is lost', 'The request is carried out, and the connection ends without an answer.', { kind: 'lost-response' }, ''],
  ['503, three times', 'The system is not available; then it is again.', { kind: 'status', status: 503, times: 3 }, ''],
  ['Slow by 5 s', 'The right answer comes five seconds late.', { kind: 'delay', milliseconds: 5000 }, ''],
  ['Cut in the middle', 'The answer ends half way through its content.', { kind: 'truncated' }, ''],
  ['Connection reset', 'The connection breaks before anything is judged.', { kind: 'reset' }, ''],
]

export async function steer(box, steps, known) {
  put(box, h('header.head', {}, h('h1', {}, 'Steer'),
    h('p.lead', {}, sandbox ? `What you do here concerns the sandbox ${sandbox} alone.` : 'What you do here concerns everyone who uses this stub, but not its sandboxes.')))
  const faults = h('section.panel', { 'aria-labelledby': 'faults' })
  const clock = h('section.panel', { 'aria-labelledby': 'clock' })
  const reset = h('section.panel', { 'aria-labelledby': 'reset' })
  const boxes = h('section.panel', { 'aria-labelledby': 'sandboxes' })
  put(box, h('div.panels', {}, faults, h('div', {}, clock, reset, boxes)))
  const refreshFaults = await trouble(faults, known)
  const refreshClock = await time(clock, known)
  fresh(reset, async () => { await refreshFaults(); await refreshClock() })
  await sandboxes(boxes)
  let due = null
  const changed = () => { due ??= setTimeout(() => { due = null; refreshFaults().catch(complain) }, 150) }
  feed.addEventListener('change', changed)
  document.addEventListener('timechange', refreshClock)
  return { end: () => { clearTimeout(due); feed.removeEventListener('change', changed); document.removeEventListener('timechange', refreshClock) } }
}

async function trouble(box, known) {
  const list = h('div', { 'aria-live': 'polite' })
  const which = h('select')
  const about = h('p.faint')
  const dialects = [...new Set(known.mounts.map(mount => mount.dialect))]
  const system = h('select', {}, options([['', 'any']].concat(dialects.map(name => [name, name])), ''))
  const method = h('select', {}, options([['', 'any'], ['GET', 'GET'], ['PUT', 'PUT'], ['POST', 'POST'], ['DELETE', 'DELETE']], ''))
  const resource = h('input', { autocomplete: 'off', spellcheck: 'false', placeholder: 'any' })
  const first = h('input', { type: 'number', min: 1, max: 1000000, required: true, value: 1 })
  const times = h('input', { type: 'number', min: 1, max: 1000000, placeholder: 'for ever', value: 1 })
  const chosen = () => ready[Number(which.value)]
  const settle = () => {
    const [, description, fault, verb] = chosen()
    refill(about, description)
    times.value = fault.times ?? 1
    method.value = verb
  }
  const offer = () => {
    const before = which.value
    const kinds = known.mounts.filter(one => [one.dialect, ''].includes(system.value)).flatMap(one => one.faults)
    const some = ready.flatMap(([name, , { kind }], index) => kinds.includes(kind) ? [[String(index), name]] : [])
    refill(which, options(some, before))
    if (which.value !== before) settle()
  }
  which.addEventListener('change', settle)
  system.addEventListener('change', offer)
  offer()

  const refresh = async () => {
    const { faults } = await get('faults')
    renew(list,
      faults.length === 0 ? h('p.empty', {}, 'No faults: every request is answered as it should be.')
        : h('ul.active', {}, [...faults].reverse().map(fault => h('li', { class: fault.healed ? 'over' : 'odd' },
          h('div', {}, h('b', {}, name(fault)), scope(fault.match),
            h('small', {}, `struck ${fault.struck}${fault.times === null ? ', until taken away' : ` of ${fault.times}`}${fault.healed ? ', over' : ''}`)),
          act('button.quiet', { 'aria-label': `Take away ${fault.id}, ${name(fault)}` }, [icon('close')], async () => { await remove(path(['faults', fault.id])); await refresh() })))),
      faults.length > 1 && act('button', {}, `Take all ${faults.length} away`, async () => { await remove('faults'); await refresh() }),
      )
  }

  const form = h('form', { onsubmit: event => { event.preventDefault(); add.click() } },
    field('What goes wrong', which), about,
    h('div.fields-row', {}, field('System', system), field('Method', method), field('Resource', resource, 'Appointment/1001, an id, or a type')),
    h('div.fields-row', {}, field('From which match', first), field('How often', times, 'empty: until taken away')))
  const add = act('button.primary', {}, 'Make this trouble', async () => {
    if (!form.reportValidity()) return
    const [, , fault] = chosen()
    const match = {}
    if (system.value) match.dialect = system.value
    if (method.value) match.method = method.value
    const about = resource.value.trim()
    if (about) match.resource = about.includes('/') || /^[A-Z][A-Za-z]+$/.test(about) ? about : `Appointment/${about}`
    const made = await post('faults', { ...fault, match, firstCall: Number(first.value), times: times.value === '' ? null : Number(times.value) })
    say(`${made.id} waits for the next request that matches.`, null, 'odd')
    await refresh()
  })
  form.append(add)
  refill(box, h('h2', { id: 'faults' }, 'Faults'), form, h('h3', {}, 'Asked for'), list)
  await refresh()
  return refresh
}

function name(fault) {
  if (fault.kind === 'status') return `Status ${fault.status}`
  if (fault.kind === 'delay') return `Slow by ${fault.milliseconds / 1000} s`
  return ready.find(([, , one]) => one.kind === fault.kind)?.[0] ?? fault.kind
}

function scope(match) {
  const parts = Object.entries(match ?? {}).map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return parts.length > 0 && h('span.scope', {}, foreign(parts.join(', ')))
}

async function time(box, known) {
  const now = h('p.big-time', { role: 'status' })
  const custom = h('input', { type: 'datetime-local', step: 1 })
  let clock = null
  const refresh = async () => {
    clock = await get('clock')
    refill(now, h('time', { datetime: clock.now }, wallTime(clock.now)), h('small', {}, clock.state === 'frozen' ? ' stands' : ' runs'))
    custom.value = clock.now.slice(0, 19)
  }
  const set = async body => {
    await change('clock', body)
    document.dispatchEvent(new Event('timechange'))
  }
  const instant = date => date.toISOString().replace(/\.\d+Z$/, 'Z')
  const mount = h('select', {}, options(known.mounts.map((one, index) => [String(index), one.dialect]), '0'))
  const appointment = h('select')
  const fill = async () => {
    const page = await get(path(['resources', known.mounts[Number(mount.value)].dialect, 'Appointment'], { count: 200 }))
    refill(appointment, options(page.resources.filter(one => one.start).map(one => [one.start, `${wallTime(one.start)} ${one.id}`]), ''))
  }
  mount.addEventListener('change', () => fill().catch(complain))
  refill(box, h('h2', { id: 'clock' }, 'Stub time'), now,
    h('div.row', {},
      act('button', {}, 'Real time', () => set({ set: instant(new Date()), state: 'running' })),
      act('button', {}, 'Tomorrow 09:00', () => set({ set: instant(tomorrow(clock.now)) })),
      act('button', {}, 'An hour on', () => set({ advanceSeconds: 3600 })),
      act('button', {}, 'Stand', () => set({ state: 'frozen' })),
      act('button', {}, 'Run', () => set({ state: 'running' })),
      act('button', {}, 'As at the start', async () => { await remove('clock'); document.dispatchEvent(new Event('timechange')) })),
    h('div.fields-row', {}, field('A time of your own (UTC)', custom),
      act('button', {}, 'Set it', () => set({ set: instant(new Date(`${custom.value}Z`)) }))),
    h('div.fields-row', {}, field('System', mount), field('Appointment', appointment),
      act('button', {}, 'Just past it', () => set({ set: instant(new Date(Date.parse(appointment.value) + 1000)) }))))
  await refresh()
  await fill().catch(complain)
  return () => refresh().catch(complain)
}

/** 09:00 in London on the day after an instant. */
function tomorrow(now) {
  const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
  const day = new Date(now)
  const nine = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1, 9))
  return new Date(nine.getTime() - (Number(inLondon.format(nine)) - 9) * 3600000)
}

function fresh(box, refresh) {
  refill(box, h('h2', { id: 'reset' }, 'A fresh start'),
    h('p', {}, 'Puts everything back as it was at the start: what is held, stub time, faults and exchanges.'),
    act('button.danger', {}, 'Reset', async () => {
      if (!(await confirmed(sandbox ? `Reset the sandbox ${sandbox}?` : 'Reset the stub for everyone who uses it?', 'Reset'))) return
      await post('reset')
      document.dispatchEvent(new Event('timechange'))
      await refresh()
      say('All is as it was at the start.', null, 'good')
    }))
}

async function sandboxes(box) {
  const list = h('div', { 'aria-live': 'polite' })
  const input = h('input', { pattern: '[A-Za-z0-9._\\-]{1,64}', maxlength: 64, required: true, autocomplete: 'off', spellcheck: 'false' })
  const here = { from: home }
  const refresh = async () => {
    const found = await get('sandboxes', here)
    renew(list, found.sandboxes.length === 0 ? h('p.empty', {}, 'There is none.')
      : h('ul.active', {}, found.sandboxes.map(one => h('li', { class: one.name === sandbox ? 'good' : 'plain' },
        h('div', {}, mono(one.name), one.port && h('small', {}, ` port ${one.port}`), one.name === sandbox && h('small', {}, ' you are here')),
        one.name !== sandbox && h('a.button', { href: new URL(`__sandbox/${encodeURIComponent(one.name)}/`, home).href + location.hash }, 'Enter', h('span.unseen', {}, ` ${one.name}`)),
        one.name !== sandbox && act('button.quiet', { 'aria-label': `Delete the sandbox ${one.name}` }, [icon('close')], async () => {
          if (!(await confirmed(`Delete the sandbox ${one.name}?`, 'Delete'))) return
          await remove(path(['sandboxes', one.name]), here)
          await refresh()
        })))))
  }
  const add = act('button', {}, 'Make it', async () => {
    if (!form.reportValidity()) return
    await post('sandboxes', { name: input.value }, here)
    input.value = ''
    await refresh()
  })
  const form = h('form.fields-row', { onsubmit: event => { event.preventDefault(); add.click() } },
    field('A new sandbox', input, 'letters, digits, . _ -'), add)
  refill(box, h('h2', { id: 'sandboxes' }, 'Sandboxes'),
    h('p', {}, 'Private copies of all that is held, each with its own time, faults and exchanges.',
      sandbox && [' ', h('a', { href: home.href }, 'Leave this one.')]), form, list)
  await refresh()
}
