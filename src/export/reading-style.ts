// The style sheet of the reading page: one text, light and dark, both directions, print.

/** Inlined into every page, so that a saved page stays whole. */
export const readingStyle: string = `
:root{color-scheme:light dark;--ink:#1d1f24;--soft:#5c6370;--paper:#fdfcf9;--card:#fff;--line:#ddd8cc;--name:#1f5fa8;--time:#8a4b08;--count:#13704a;--claim:#fff2c4;--alarm:#a5243d}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--soft:#a0a6b2;--paper:#15171b;--card:#1d2026;--line:#363a43;--name:#8fbdf5;--time:#f0b56e;--count:#7fd3a9;--claim:#3a3418;--alarm:#ff8fa0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:78rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.12rem/1.9 "Noto Naskh Arabic","Amiri","Noto Serif",Georgia,serif}
body>input{position:absolute;opacity:0;pointer-events:none}
header{border-bottom:1px solid var(--line);margin-bottom:1rem;padding-bottom:.75rem}
nav{display:flex;flex-wrap:wrap;gap:.4rem;margin:.25rem 0 .5rem}
nav label{font:.85rem/1.6 system-ui,sans-serif;border:1px solid var(--line);border-radius:1rem;padding:.1rem .8rem;cursor:pointer;color:var(--soft)}
dl{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:0;font:.85rem/1.5 system-ui,sans-serif;color:var(--soft)}
dl div{display:flex;gap:.4rem}dd{margin:0;color:var(--ink)}
.back{font:.9rem system-ui,sans-serif;color:var(--soft);text-decoration:none}
.row{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:0 2rem}
.row p{margin:.45rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.row.title p{font-size:1.7rem;line-height:1.5;font-weight:700}
.row.sub p{font-weight:700}
.row.aside{display:none;color:var(--soft);font-size:.92rem}
.number{font:.72rem/1 system-ui,sans-serif;vertical-align:super;color:var(--soft);text-decoration:none;padding:0 .15rem}
.card{font:.86rem/1.55 system-ui,sans-serif;background:var(--card);border:1px solid var(--line);border-inline-start:3px solid var(--soft);border-radius:.35rem;padding:.4rem .7rem;margin:.4rem 0}
.card:target,.number:target{outline:2px solid var(--time)}
.card h3{font-size:.8rem;margin:0;color:var(--soft);font-weight:600}.card h3 a{color:inherit}
.card.deny,.card.accuse{border-inline-start-color:var(--alarm)}
.card ol{list-style:none;margin:.15rem 0;padding:0}.card li+li::before{content:"← ";color:var(--soft)}
.card li.open{color:var(--alarm)}.card code{font-size:.82rem}
.card .fact{margin:0;color:var(--soft)}
#show-names:checked~main .names{color:var(--name)}
#show-times:checked~main .times{color:var(--time);text-decoration:underline dotted .08em;text-underline-offset:.35em}
#show-quantities:checked~main .quantities{color:var(--count);text-decoration:underline dashed .08em;text-underline-offset:.35em}
#show-claims:checked~main .claims{background:var(--claim)}
#show-claims:checked~main .claims.deny,#show-claims:checked~main .claims.accuse{box-shadow:inset 0 -.12em var(--alarm)}
#show-claims:not(:checked)~main :is(aside,.number){display:none}
#show-claims:not(:checked)~main .row{grid-template-columns:minmax(0,1fr)}
#show-furniture:checked~main .row.aside{display:grid}
#show-names:checked~header label.names,#show-times:checked~header label.times,#show-quantities:checked~header label.quantities,#show-claims:checked~header label.claims,#show-furniture:checked~header label.furniture{color:var(--ink);border-color:currentColor;font-weight:600}
body>input:focus-visible~header nav{outline:2px solid var(--time);outline-offset:3px}
footer{border-top:1px solid var(--line);margin-top:2rem;font:.85rem/1.6 system-ui,sans-serif;color:var(--soft)}
table{border-collapse:collapse;width:100%;font:.95rem/1.6 system-ui,sans-serif}td,th{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
a{color:var(--name)}textarea{width:100%;min-height:12rem;font:inherit;background:var(--card);color:inherit;border:1px solid var(--line);border-radius:.35rem;padding:.6rem}
form p{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;font:.9rem system-ui,sans-serif}form input,form button{font:inherit;padding:.3rem .6rem;border:1px solid var(--line);border-radius:.35rem;background:var(--card);color:inherit}
.failure{border:1px solid var(--alarm);border-radius:.35rem;padding:.5rem .9rem}
@media(max-width:56rem){.row{grid-template-columns:minmax(0,1fr)}.card{margin-inline-start:1rem}}
@media print{nav,.back,form{display:none}body{max-width:none;font-size:11pt}.row{grid-template-columns:minmax(0,1fr) 15rem}}
`.trim()
