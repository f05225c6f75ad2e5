// Plain and the tuned peers take their random numbers from here, in the same order, so that their speeds differ
// by the engine alone and one seed gives all of them the same run. The packages' own generators are far slower:
// flocc's writes every number out as text, AgentScript's takes a floating-point remainder.

const LAYERS = 128;
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

/** Right edges of the normal curve's layers: Marsaglia & Tsang's ziggurat (2000), with 128 layers. */
const edges = new Float64Array(LAYERS + 1);
edges[0] = AREA / Math.exp(-0.5 * TAIL * TAIL);
edges[1] = TAIL;
for (let i = 2; i < LAYERS; i++) {
  const edge = edges[i - 1];
  edges[i] = Math.sqrt(-2 * Math.log(AREA / edge + Math.exp(-0.5 * edge * edge)));
}

/** Doty-Humphrey's sfc32: `uniform` on [0, 1) and standard `normal`. */
export function chance(seed) {
  // A typed array, since V8 keeps integers in it unboxed: twice as fast as variables of the closure.
  const state = Int32Array.of(0x9e3779b9, 0x243f6a88, seed, 1);

  const word = () => {
    const [a, b, c, counter] = [state[0], state[1], state[2], state[3]];
    const sum = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = counter + 1;
    return sum;
  };
  // Neighbouring seeds give similar words at first.
  for (let i = 0; i < 12; i++) word();

  const uniform = () => (word() >>> 0) / 2 ** 32;

  const tail = () => {
    let x;
    let y;
    do {
      x = -Math.log(1 - uniform()) / TAIL;
      y = -Math.log(1 - uniform());
    } while (2 * y < x * x);
    return TAIL + x;
  };

  const normal = () => {
    for (;;) {
      const bits = word();
      const layer = bits & (LAYERS - 1);
      const x = (((bits >> 7) + 0.5) / 2 ** 24) * edges[layer];
      if (Math.abs(x) < edges[layer + 1]) return x;
      if (layer === 0) return x < 0 ? -tail() : tail();
      const outer = Math.exp(0.5 * (x * x - edges[layer] ** 2));
      const inner = Math.exp(0.5 * (x * x - edges[layer + 1] ** 2));
      if (outer + uniform() * (inner - outer) < 1) return x;
    }
  };

  return { uniform, normal };
}

/** For each employee the numbers of six others: four of the own team of ten, two more of everyone. */
export function drawNeighbours(employees, uniform) {
  if (employees < 10 || employees % 10 !== 0) throw new RangeError('employees come in teams of 10');
  return Array.from({ length: employees }, (_, self) => {
    const firstOfTeam = self - (self % 10);
    const chosen = new Set([self]);
    while (chosen.size < 5) chosen.add(firstOfTeam + Math.floor(10 * uniform()));
    while (chosen.size < 7) chosen.add(Math.floor(employees * uniform()));
    chosen.delete(self);
    return [...chosen];
  });
}
