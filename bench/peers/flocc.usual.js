import { Agent, Environment, utils } from 'flocc';

const clamp = (x) => utils.clamp(x, 0, 1);
const start = () => utils.random(0.3, 0.7, true);

/** What is returned is set after all employees' turns, so that neighbours see the last week's trust. */
function tick(agent) {
  const mean = utils.mean(agent.get('neighbours').map((neighbour) => neighbour.get('trust')));
  const control = agent.get('team').get('control');
  let [trust, autonomy, responsibility] = [agent.get('trust'), agent.get('autonomy'), agent.get('responsibility')];
  let [satisfaction, commitment] = [agent.get('satisfaction'), agent.get('commitment')];
  autonomy = clamp(autonomy + 0.1 * (1 - control - autonomy));
  const loss = utils.random(0, 1, true) < 0.1 ? 0.15 * trust : 0;
  trust = clamp(trust + 0.05 * (mean - trust) + 0.03 * autonomy * (1 - trust) - loss);
  responsibility = clamp(responsibility + 0.05 * (trust * autonomy - responsibility));
  const mood = 0.5 * autonomy + 0.3 * trust + 0.2 * responsibility;
  satisfaction = clamp(satisfaction + 0.1 * (mood - satisfaction) + utils.gaussian(0, 0.01));
  commitment = clamp(commitment + 0.02 * (0.6 * satisfaction + 0.4 * trust - commitment));
  return { trust, autonomy, responsibility, satisfaction, commitment };
}

function organisation(employees) {
  const environment = new Environment();
  // Not in the environment, where `stat` and `tick` would take them for employees.
  const teams = Array.from({ length: employees / 10 }, () => new Agent());
  for (let i = 0; i < employees; i++) {
    const employee = new Agent({
      team: teams[Math.floor(i / 10)],
      trust: start(),
      autonomy: start(),
      responsibility: start(),
      satisfaction: start(),
      commitment: start(),
    });
    employee.set('tick', tick);
    environment.addAgent(employee);
  }
  // Not the package's Network: it runs both ways, and rebuilds its whole matrix for every agent added.
  const everyone = environment.getAgents();
  const [four, two] = [utils.sampler(4), utils.sampler(2)];
  everyone.forEach((employee, i) => {
    const firstOfTeam = i - (i % 10);
    const near = four(everyone.slice(firstOfTeam, firstOfTeam + 10).filter((other) => other !== employee));
    const far = two(everyone.filter((other) => other !== employee && !near.includes(other)));
    employee.set('neighbours', [...near, ...far]);
  });
  return { environment, teams };
}

/** Else the package draws from Math.random, which is faster. */
export const seedOnce = utils.seed;

export function run({ employees, weeks }) {
  const { environment, teams } = organisation(employees);
  const satisfactions = [];
  const commitments = [];

  const began = performance.now();
  for (let week = 0; week < weeks; week++) {
    const control = 0.8 - (0.6 * week) / (weeks - 1);
    teams.forEach((team) => team.set('control', control));
    environment.tick();
    satisfactions.push(utils.mean(environment.stat('satisfaction')));
    commitments.push(utils.mean(environment.stat('commitment')));
  }
  const seconds = (performance.now() - began) / 1000;

  return {
    satisfaction: satisfactions.at(-1),
    commitment: commitments.at(-1),
    trust: utils.mean(environment.stat('trust')),
    seconds,
  };
}
