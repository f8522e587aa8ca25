// How things are said: the verdict on an exchange in one phrase, and times.
import { shown } from './dom.js'

const done = {
  read: 'Read', vread: 'One version read', history: 'History read', capabilities: 'Capabilities read',
  cancel: 'Cancelled', amend: 'Amended', book: 'Booked', register: 'Registered', search: 'Searched',
}

const faults = {
  delay: 'answered late', status: 'refused on purpose', reset: 'connection reset', empty: 'connection ended without an answer',
  truncated: 'answer cut in the middle', 'concurrent-change': 'another consumer was faster',
  'lost-response': 'carried out, but the answer was lost', 'slot-taken': 'slot taken by another consumer', proposed: 'not processed',
}

/** What an exchange came to, in one phrase. */
export function verdict(entry) {
  const words = entry.verdict === 'refused' ? refusal(entry) : carriedOut(entry)
  if (!entry.fault) return words
  const fault = faults[entry.fault.kind] ?? entry.fault.kind
  return ['status', 'reset', 'empty', 'proposed'].includes(entry.fault.kind) ? sentence(fault) : `${words}; ${fault}`
}

function carriedOut(entry) {
  if (statusOf(entry) === 304) return 'Not changed since'
  return done[entry.interaction] ?? (entry.interaction ? sentence(entry.interaction) : 'Answered')
}

function refusal(entry) {
  const problem = entry.problems?.[0]
  if (!problem) return 'Refused'
  const more = entry.problems.length - 1 + (entry.problemsOmitted ?? 0)
  return `${problemPhrase(problem)}${more > 0 ? `, and ${more} more` : ''}`
}

export function problemPhrase(problem) {
  return shown(`${problem.location}: expected ${cut(problem.expected)}, found ${cut(problem.found)}`)
}

export function cut(text, limit = 90) {
  const letters = [...String(text)]
  return letters.length > limit ? letters.slice(0, limit).join('') + '…' : String(text)
}

export const sentence = text => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ')

/** good, bad, or odd where a fault had a part. */
export function mood(entry) {
  if (entry.fault) return 'odd'
  return entry.verdict === 'refused' ? 'bad' : 'good'
}

export const methodOf = entry => entry.method ?? entry.request?.method ?? ''
export const urlOf = entry => entry.url ?? entry.request?.url ?? ''
export const statusOf = entry => entry.status ?? entry.response?.status ?? 0

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The time of day of an instant, where the person is. */
export function timeOfDay(instant) {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? shown(instant) : clock.format(date)
}

/** `Fri 18 Jan 2019, 09:30`, as the instant's text has it, in its own time zone. */
export function wallTime(instant) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(instant ?? '')
  if (!parts) return shown(instant)
  const [, year, month, day, time, zone] = parts
  const weekday = days[new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay()]
  const offset = !zone || zone === 'Z' || zone === '+00:00' ? '' : ` ${zone}`
  return `${weekday} ${+day} ${months[+month - 1] ?? month} ${year}${time ? `, ${time}${offset}` : ''}`
}

export function duration(microseconds) {
  if (microseconds < 1000) return `${microseconds} µs`
  return microseconds < 1e6 ? `${(microseconds / 1000).toFixed(1)} ms` : `${(microseconds / 1e6).toFixed(2)} s`
}

export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
