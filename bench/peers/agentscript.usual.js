import { Model, util } from './agentscript.package.js';

const { clamp, randomFloat, randomFloat2, randomNormal, randomSeed } = util;

class TrustModel extends Model {
  constructor({ employees, weeks }) {
    super();
    this.headcount = employees;
    this.weeks = weeks;
    this.satisfactions = [];
    this.commitments = [];
  }

  setup() {
    this.turtleBreeds('teams employees');
    this.teams.create(this.headcount / 10, (team) => {
      this.employees.create(10, (e) => {
        e.team = team;
        e.trust = randomFloat2(0.3, 0.7);
        e.autonomy = randomFloat2(0.3, 0.7);
        e.responsibility = randomFloat2(0.3, 0.7);
        e.satisfaction = randomFloat2(0.3, 0.7);
        e.commitment = randomFloat2(0.3, 0.7);
      });
    });
    this.employees.ask((e) => {
      // Not the package's `nOf`, which may choose an agent twice.
      const near = this.employees.with((other) => other.team === e.team).otherNOf(4, e);
      const far = this.employees.with((other) => !near.includes(other)).otherNOf(2, e);
      this.links.create(e, [...near, ...far]);
    });
  }

  step() {
    const control = 0.8 - (0.6 * this.ticks) / (this.weeks - 1);
    this.teams.ask((team) => {
      team.control = control;
    });
    this.employees.ask((e) => {
      e.neighboursTrust = 0;
    });
    // Along the links, since an employee's own links are also those of the employees whose neighbour it is: to
    // pick them apart with `with` every week leaves a tenth of the speed.
    this.links.ask((link) => {
      link.end0.neighboursTrust += link.end1.trust / 6;
    });
    this.employees.ask((e) => this.live(e));
    this.satisfactions.push(this.employees.avg('satisfaction'));
    this.commitments.push(this.employees.avg('commitment'));
  }

  live(e) {
    e.autonomy = clamp(e.autonomy + 0.1 * (1 - e.team.control - e.autonomy), 0, 1);
    const loss = randomFloat(1) < 0.1 ? 0.15 * e.trust : 0;
    e.trust = clamp(e.trust + 0.05 * (e.neighboursTrust - e.trust) + 0.03 * e.autonomy * (1 - e.trust) - loss, 0, 1);
    e.responsibility = clamp(e.responsibility + 0.05 * (e.trust * e.autonomy - e.responsibility), 0, 1);
    const mood = 0.5 * e.autonomy + 0.3 * e.trust + 0.2 * e.responsibility;
    e.satisfaction = clamp(e.satisfaction + 0.1 * (mood - e.satisfaction) + randomNormal(0, 0.01), 0, 1);
    const bond = 0.6 * e.satisfaction + 0.4 * e.trust;
    e.commitment = clamp(e.commitment + 0.02 * (bond - e.commitment), 0, 1);
  }
}

/** Else the package draws from Math.random itself, which is faster. */
export const seedOnce = randomSeed;

export function run({ employees, weeks }) {
  const model = new TrustModel({ employees, weeks });
  model.setup();
  const began = performance.now();
  for (let week = 0; week < weeks; week++) model.step();
  const seconds = (performance.now() - began) / 1000;
  return {
    satisfaction: model.satisfactions.at(-1),
    commitment: model.commitments.at(-1),
    trust: model.employees.avg('trust'),
    seconds,
  };
}
