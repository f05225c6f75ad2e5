import { Model, World, util } from './agentscript.package.js';
import { chance, drawNeighbours } from './chance.js';

const { clamp } = util;

class TrustModel extends Model {
  constructor() {
    super(World.defaultOptions(1));
    this.turtleBreeds('teams employees');
  }

  /** Starts afresh with another organisation. */
  begin({ employees, weeks, seed }) {
    this.headcount = employees;
    this.weeks = weeks;
    this.chance = chance(seed);
    this.reset();
  }

  setup() {
    const { uniform } = this.chance;
    const start = () => 0.3 + 0.4 * uniform();
    this.satisfactions = [];
    this.commitments = [];
    this.teams.create(this.headcount / 10);
    this.employees.create(this.headcount, (e) => {
      e.team = this.teams[Math.floor((this.employees.length - 1) / 10)];
      e.trust = start();
      e.autonomy = start();
      e.responsibility = start();
      e.satisfaction = start();
      e.commitment = start();
      e.lastTrust = e.trust;
    });
    // Not links: those run both ways, and leave a quarter of the speed.
    const neighbours = drawNeighbours(this.headcount, uniform);
    this.employees.ask((e, i) => {
      e.neighbours = neighbours[i].map((j) => this.employees[j]);
    });
  }

  step() {
    const { uniform, normal } = this.chance;
    const control = 0.8 - (0.6 * this.ticks) / (this.weeks - 1);
    this.teams.ask((team) => {
      team.control = control;
    });
    this.employees.ask((e) => {
      e.lastTrust = e.trust;
    });
    // Summed here since `employees.avg('satisfaction')` twice a step leaves less than half of the speed.
    let satisfied = 0;
    let committed = 0;
    this.employees.ask((e) => {
      let sum = 0;
      for (const neighbour of e.neighbours) sum += neighbour.lastTrust;
      const mean = sum / e.neighbours.length;
      e.autonomy = clamp(e.autonomy + 0.1 * (1 - e.team.control - e.autonomy), 0, 1);
      const loss = uniform() < 0.1 ? 0.15 * e.trust : 0;
      e.trust = clamp(e.trust + 0.05 * (mean - e.trust) + 0.03 * e.autonomy * (1 - e.trust) - loss, 0, 1);
      e.responsibility = clamp(e.responsibility + 0.05 * (e.trust * e.autonomy - e.responsibility), 0, 1);
      const mood = 0.5 * e.autonomy + 0.3 * e.trust + 0.2 * e.responsibility;
      e.satisfaction = clamp(e.satisfaction + 0.1 * (mood - e.satisfaction) + 0.01 * normal(), 0, 1);
      const bond = 0.6 * e.satisfaction + 0.4 * e.trust;
      e.commitment = clamp(e.commitment + 0.02 * (bond - e.commitment), 0, 1);
      satisfied += e.satisfaction;
      committed += e.commitment;
    });
    this.satisfactions.push(satisfied / this.headcount);
    this.commitments.push(committed / this.headcount);
  }
}

// One model for all runs: each new one has agents of another prototype, which V8 has to compile for anew, and
// after a few of them AgentScript runs at a fifth of its speed.
const model = new TrustModel();

export function run(options) {
  model.begin(options);
  const began = performance.now();
  for (let week = 0; week < options.weeks; week++) model.step();
  const seconds = (performance.now() - began) / 1000;
  return {
    satisfaction: model.satisfactions.at(-1),
    commitment: model.commitments.at(-1),
    trust: model.employees.avg('trust'),
    seconds,
  };
}
