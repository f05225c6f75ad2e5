/** The example of the format's description, whole. */
export const example = `# yaml-language-server: $schema=../public/scenario.schema.json
selfsteer: 2                       # version of the format; older ones are lifted, never half-read
title:    { en: Step by step, nl: Stap voor stap }
question: { en: What happens when leaders let go in steps?, nl: Wat gebeurt er als leiders stap voor stap loslaten? }
organisation: { employees: 120, teamSize: 10 }
run: { weeks: 156, warmUp: 52, seed: workshop-1, replicates: 30 }
phases:                            # labels on the time axis; they drive nobody
  - { from: 0,   phase: letting-go }
  - { from: 52,  phase: taking-responsibility }
  - { from: 104, phase: harvesting }
levers:                            # a number (constant) or week: value points, linear in between
  control:      { 0: 70, 13: 60, 52: 35, 104: 15 }
  delegation:                      # what is fixed and what is let go, per domain; one number or points sets all four
    craft:      { 0: 40, 13: 50, 39: 95 }
    hr:         { 0: 5, 26: 10, 78: 90 }
    finance:    { 0: 5, 39: 10, 91: 85 }
    strategy:   { 0: 5, 65: 10, 117: 60 }
  direction:    { 0: 40, 26: 85 }
  coaching:     { 0: 10, 30: 60, 80: 85 }
  learning:     { 0: 5, 20: 60, 104: 40 }
  transparency: { 0: 30, 52: 90 }
  feedback:     { 0: 20, 78: 90 }
  encouragement: { 0: 10, 26: 40 }
events:                            # (not part of the shipped step-by-step)
  - { week: 60, crisis: 35 }       # optionally teams: [0, 3]
  - { week: 80, newLeaders: 50 }   # per cent of leaders replaced
assumptions:                       # any parameter of the model, by its name in the registry
  leading.relapse: 0.8
expect:                            # behaviour as data: \`selfsteer check\` runs it, so do the tests
  - { measure: satisfaction, week: 156, atLeast: 65, share: 0.9 }                  # in 90 % of replicates
  - { measure: performance, week: 30, below: status-quo.yaml, by: 1 }              # paired difference, points
sweep:                             # what a researcher varies; absent for the others
  design: factorial                # factorial | list | one-at-a-time | latin-hypercube | sobol | morris
  vary:
    levers.control:              [70, 45, 20]                                      # see "paths" below
    assumptions.leading.relapse: { from: 0.5, to: 1, steps: 6 }                    # both ends included, no float drift
  replicates: { min: 20, max: 200, until: { measure: satisfaction, halfWidth: 0.5 } }
  record: [satisfaction, commitment, performance]                                  # measures; default: all
  every: 4                                                                          # weeks between recorded rows; the last week always
without: [satisfaction.contagion]  # rules or named parts pulled out, see below
story: { title: S, steps: [{ kind: play, from: 0, to: 9 }] } # steps for the trainer
`;

/** A file with nothing but what every file needs, and some lines more. */
export const minimal = (...lines: readonly string[]): string => ['selfsteer: 2', 'title: T', ...lines].join('\n');
