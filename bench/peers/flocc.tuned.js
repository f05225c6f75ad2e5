import { Agent, Environment, utils } from 'flocc';
import { chance, drawNeighbours } from './chance.js';

const clamp = (x) => utils.clamp(x, 0, 1);

class Organisation extends Environment {
  constructor({ employees, weeks, seed }) {
    // Without the default torus, flocc need not look at every value set for a position to wrap.
    super({ torus: false });
    this.weeks = weeks;
    this.chance = chance(seed);
    this.satisfactions = [];
    this.commitments = [];

    const start = () => 0.3 + 0.4 * this.chance.uniform();
    // Not in the environment, where `stat` and `tick` would take them for employees.
    this.teams = Array.from({ length: employees / 10 }, () => new Agent());
    for (let i = 0; i < employees; i++) {
      const employee = new Agent({
        team: this.teams[Math.floor(i / 10)],
        trust: start(),
        autonomy: start(),
        responsibility: start(),
        satisfaction: start(),
        commitment: start(),
        tick: (agent) => this.live(agent),
      });
      this.addAgent(employee);
    }
    // Not flocc's Network: it runs both ways, and rebuilds its whole matrix for every agent added.
    const neighbours = drawNeighbours(employees, this.chance.uniform);
    this.agents.forEach((employee, i) => {
      employee.set(
        'neighbours',
        neighbours[i].map((j) => this.agents[j]),
      );
    });
  }

  /** What is returned is set after all employees' turns, so that neighbours see the last week's trust. */
  live(employee) {
    // `getData` since `get` checks every name, which leaves less than half of the speed.
    const now = employee.getData();
    let sum = 0;
    for (const neighbour of now.neighbours) sum += neighbour.getData().trust;
    const mean = sum / now.neighbours.length;
    const autonomy = clamp(now.autonomy + 0.1 * (1 - now.team.getData().control - now.autonomy));
    const loss = this.chance.uniform() < 0.1 ? 0.15 * now.trust : 0;
    const trust = clamp(now.trust + 0.05 * (mean - now.trust) + 0.03 * autonomy * (1 - now.trust) - loss);
    const responsibility = clamp(now.responsibility + 0.05 * (trust * autonomy - now.responsibility));
    const mood = 0.5 * autonomy + 0.3 * trust + 0.2 * responsibility;
    const noise = 0.01 * this.chance.normal();
    const satisfaction = clamp(now.satisfaction + 0.1 * (mood - now.satisfaction) + noise);
    const commitment = clamp(now.commitment + 0.02 * (0.6 * satisfaction + 0.4 * trust - now.commitment));
    employee.set('autonomy', autonomy);
    employee.set('responsibility', responsibility);
    employee.set('satisfaction', satisfaction);
    employee.set('commitment', commitment);
    this.satisfied += satisfaction;
    this.committed += commitment;
    return { trust };
  }

  week() {
    const control = 0.8 - (0.6 * this.time) / (this.weeks - 1);
    for (const team of this.teams) team.set('control', control);
    // Summed by the employees, since `utils.mean(this.stat('satisfaction'))` costs a quarter of the speed.
    this.satisfied = 0;
    this.committed = 0;
    // The order makes no difference here, and shuffling costs almost half of the speed.
    this.tick({ randomizeOrder: false });
    this.satisfactions.push(this.satisfied / this.agents.length);
    this.commitments.push(this.committed / this.agents.length);
  }
}

export function run(options) {
  const organisation = new Organisation(options);
  const began = performance.now();
  for (let week = 0; week < options.weeks; week++) organisation.week();
  const seconds = (performance.now() - began) / 1000;
  return {
    satisfaction: organisation.satisfactions.at(-1),
    commitment: organisation.commitments.at(-1),
    trust: utils.mean(organisation.stat('trust')),
    seconds,
  };
}
