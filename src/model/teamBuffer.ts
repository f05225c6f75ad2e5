import { eachOf } from './eachOf.ts';
import { CHANGING, PERSON, TEAM, personColumns, stateColumns } from './columns.ts';

/**
 * The team's buffer: the team that is being worked on lies here, one column per array, and the rules work on nothing
 * else. One buffer serves all simulations of a thread, since a team lies in it only within one call of `liveWeek`.
 *
 * Why a copy: every column is a constant of the module and all have the same length, so that the compiler knows
 * their addresses and checks the bounds of `j` once for all columns. The same rules on records of the whole
 * population took six more instructions for each number read; loading and applying a team costs far less.
 */

/**
 * The largest team that fits. Room that no team needs is never touched, so the system gives it no memory. Columns that
 * start a multiple of 4096 bytes apart would share the same cache lines, hence the odd number.
 */
export const teamCapacity = 131_096;

const column = (of: Float64Array, c: number): Float64Array =>
  new Float64Array(of.buffer, c * teamCapacity * Float64Array.BYTES_PER_ELEMENT, teamCapacity);

/** All columns behind each other, for where a column is known by number: its member j is at `c * teamCapacity + j`. */
export const everything = new Float64Array(PERSON * teamCapacity);
export const changes = new Float64Array(CHANGING * teamCapacity);

/** The members at the start of the week. */
export const now = eachOf(personColumns, (_, c) => column(everything, c));

/** What rules add to the columns of the members this week. */
export const change = eachOf(stateColumns, (_, c) => column(changes, c));

const derivedColumns = [
  'gap',
  'responsibilityAround',
  'satisfactionAround',
  'meaning',
  'mastery',
  'meaningFelt',
  'selfDetermination',
  'impactFelt',
] as const;
const workedOut = new Float64Array(derivedColumns.length * teamCapacity);

/** What is worked out for each member anew every week and kept nowhere (see derive.ts). */
export const derived = eachOf(derivedColumns, (_, c) => column(workedOut, c));

/** The team's own record at the start of the week, and what rules add to it. */
export const team = new Float64Array(TEAM);
export const teamChange = new Float64Array(TEAM);

/** This week's decision of each member: outcome, the member who decided (itself where none did), domain. */
export const outcome = new Int32Array(teamCapacity);
export const decider = new Int32Array(teamCapacity);
export const domain = new Int32Array(teamCapacity);

/** One number for each domain. In a buffer of its own: what is smaller than that may move in memory. */
export const perDomain = (): Float64Array => new Float64Array(new ArrayBuffer(4 * Float64Array.BYTES_PER_ELEMENT));

/** Of this week: decision rights, the share of decisions that fall in a domain, the best competence in the team. */
export const delegation = perDomain();
export const share = perDomain();
export const best = perDomain();

/** Numbers of the members' seats; of those who meet a decision this week. */
export const seats = new Int32Array(teamCapacity);
export const meeting = new Int32Array(teamCapacity);

/** Words of chance, two a member: this week's moods and arrival of decisions, and room for the draws of one step. */
export const mood = new Int32Array(2 * teamCapacity);
export const arrival = new Int32Array(2 * teamCapacity);
export const luck = new Int32Array(2 * teamCapacity);
export const ladder = new Int32Array(2 * teamCapacity);

/**
 * Masking a place in the columns of the population by this changes nothing, since none is that large, but tells the
 * compiler that it and the places after it fit an integer: without, each `p + column` checks for overflow.
 */
export const NO_OVERFLOW = 0x3fffffff;
