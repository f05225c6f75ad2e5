/** Of a report; readable on screen and on paper. */
export const style = `
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 3rem; background: #fff; color: #14181f;
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 1rem 0 0; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 0; border-top: 1px solid #c9d0da; padding-top: 1.5rem; }
.question { font-size: 1.15rem; margin: 0.25rem 0; overflow-wrap: anywhere; }
.aid, .meaning, footer { color: #4a4f59; }
.caution { border-left: 4px solid #b4480a; padding-left: 0.75rem; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; min-width: 42rem; height: auto; }
.said { display: block; font-weight: 400; max-width: 60rem; }
figcaption { color: #4a4f59; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid #dfe4ea; vertical-align: top; text-align: left; }
th.number, td.number { text-align: right; white-space: nowrap; }
.about td { overflow-wrap: anywhere; }
@media print { body { max-width: none; } figure, tr { break-inside: avoid; } }
`;
