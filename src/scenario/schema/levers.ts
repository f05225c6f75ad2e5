import { z } from 'zod';
import { domains, type Lever, type PerDomain } from '../../model/define.ts';
import { levers, singleLeverIds, singleLevers } from '../../model/levers/index.ts';
import { eachOf } from '../../model/eachOf.ts';
import { words } from '../../words/words.ts';
import { expecting, idsOf, points, strictObject } from './expecting.ts';

const forms = words(
  'a number from 0 to 100, or points like {0: 70, 52: 35} (week: value)',
  'een getal van 0 tot en met 100, of punten zoals {0: 70, 52: 35} (week: waarde)',
);

const weekKey = expecting({
  what: words('a week as a whole number', 'een week als geheel getal'),
});

/** Week: value. Where the weeks may lie and in which order is left to the rules. */
const schedule = z
  .record(z.string().regex(/^-?\d+$/, weekKey), points(), expecting({ what: forms }))
  .refine(
    (found) => Object.keys(found).length > 0,
    expecting({ what: words('at least one point', 'minstens één punt') }),
  )
  .meta({ minProperties: 1, description: 'week: value; linear in between. / week: waarde; lineair ertussen.' });

const constantOrPoints = () => z.union([points(), schedule], expecting({ what: forms }));

const domainForms = words(
  `${forms.en}, or a mapping of ${domains.join(', ')}`,
  `${forms.nl}, of een blok van ${domains.join(', ')}`,
);

/** Domains that are left out keep the status quo. */
const perDomain = (statusQuo: PerDomain<number>) =>
  z.union(
    [
      points(),
      strictObject(
        eachOf(domains, (domain) => constantOrPoints().default(statusQuo[domain])),
        words(`one of ${domains.join(', ')}, or weeks`, `een van ${domains.join(', ')}, of weken`),
      ),
      schedule,
    ],
    expecting({ what: domainForms }),
  );

const described = ({ name, help, zones, statusQuo }: Lever) => ({
  title: `${name.en} / ${name.nl}`,
  description: [
    `${help.en} / ${help.nl}`,
    zones.length > 0 ? `0–100: ${zones.map((zone) => `${zone.en} / ${zone.nl}`).join(' – ')}` : '',
    typeof statusQuo === 'number' ? `Status quo: ${statusQuo}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n'),
});

const delegation = levers.find((lever) => lever.id === 'delegation');
if (!delegation) throw new Error('the registry has no lever for decision rights');

const single = Object.fromEntries(
  singleLevers.map((lever) => [lever.id, constantOrPoints().default(lever.statusQuo).meta(described(lever))]),
);

const delegationForms = perDomain(delegation.statusQuo);

export const leversSchema = strictObject({
  // Keys keep the place in which they first appear: messages and editors then list levers in the panel's order.
  ...eachOf(idsOf(levers), () => delegationForms),
  ...eachOf(singleLeverIds, (id) => single[id]),
  delegation: delegationForms.default(delegation.statusQuo).meta(described(delegation)),
}).prefault({});
