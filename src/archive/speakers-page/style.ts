/** The style sheet of the page: it holds nothing of the articles. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1b1a17; --soft: #5f5b53; --rule: #dedad0; --link: #1d5583;
  --direct: #173f63; --mixed: #4c8abb; --indirect: #b9d1e3;
  --person: #1f5b8c; --organization: #a06a00; --group: #3b7d4f; --document: #7a5ba6; --unnamed: #b5443a; --nobody: #8b877d;
  --shade-0: transparent; --shade-1: #e3edf5; --shade-2: #c0d8ea; --shade-3: #8dbadb; --shade-4: #2c6da3; --shade-5: #14395a;
  --on-light: #1b1a17; --on-deep: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1b1e24; --ink: #ece9e2; --soft: #a8a399; --rule: #34373f; --link: #8ec5f0;
    --direct: #d3e9fa; --mixed: #6aaee0; --indirect: #2d587b;
    --person: #6aaee0; --organization: #e0aa4e; --group: #74bd89; --document: #b79be0; --unnamed: #ea8579; --nobody: #8f8b83;
    --shade-1: #1a2a38; --shade-2: #1f3f59; --shade-3: #285b82; --shade-4: #85bbe3; --shade-5: #d3e9fa;
    --on-light: #ece9e2; --on-deep: #14161a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 2.5rem) 4rem; }
h1, h2, .deck, .sums dd { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; }
h1 { margin: 0 0 .6rem; font-size: clamp(2.2rem, 6vw, 3.6rem); line-height: 1.08; letter-spacing: -.02em; text-wrap: balance; }
h2 { margin: 0 0 .25rem; font-size: clamp(1.4rem, 3vw, 1.9rem); line-height: 1.2; letter-spacing: -.01em; }
h3 { margin: 0; font-size: 1rem; line-height: 1.3; }
small { color: var(--soft); font-size: .8125rem; font-weight: 400; }
section { margin-top: clamp(2.5rem, 6vw, 4.5rem); padding-top: 1.25rem; border-top: 2px solid var(--ink); }
.when { margin: 0 0 .75rem; color: var(--soft); font-size: .9375rem; }
.deck { max-width: 44rem; margin: 0; font-size: clamp(1.15rem, 2.4vw, 1.4rem); line-height: 1.45; color: var(--soft); }
.deck strong { color: var(--ink); font-weight: 700; }
.about, .deck { text-wrap: pretty; }
.about { max-width: 44rem; margin: 0 0 1.25rem; color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sums { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem 2rem; margin: 2rem 0 0; }
.sums div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-left: 3px solid var(--mixed); padding-left: .8rem; }
.sums dt { color: var(--soft); font-size: .875rem; line-height: 1.3; }
.sums dd { margin: 0; font-size: clamp(1.7rem, 4vw, 2.3rem); line-height: 1.15; font-variant-numeric: lining-nums; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: 1rem; font-size: .875rem; }
.legend li::before, .nameless li::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .45em; border-radius: 2px; background: var(--swatch); }
.direct { --swatch: var(--direct); } .mixed { --swatch: var(--mixed); } .indirect { --swatch: var(--indirect); }
.person { --swatch: var(--person); } .organization { --swatch: var(--organization); } .group { --swatch: var(--group); }
.document { --swatch: var(--document); } .unnamed { --swatch: var(--unnamed); } .nobody { --swatch: var(--nobody); }
.track { display: flex; gap: 1px; min-width: 0; }
.track i { display: block; min-width: 1px; background: var(--swatch); }
.track i:first-child { border-radius: 2px 0 0 2px; } .track i:last-child { border-radius: 0 2px 2px 0; }
.bars { counter-reset: place; display: grid; gap: .55rem; }
.bars li { counter-increment: place; display: grid; grid-template-columns: 1.6rem minmax(10rem, 17rem) 1fr; align-items: center; gap: 0 .75rem; }
.bars li::before { content: counter(place); color: var(--soft); font-size: .8125rem; text-align: right; font-variant-numeric: tabular-nums; }
.who { min-width: 0; font-weight: 600; line-height: 1.25; }
.who small { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.lane { display: flex; align-items: center; gap: .5rem; min-width: 0; position: relative; }
.bars .track { height: 1.35rem; width: calc((100% - 4rem) * var(--share)); }
.total { font-weight: 600; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; overflow: visible; fill: var(--person); }
svg rect:hover { fill: var(--direct); }
.plot { position: relative; padding-left: 3rem; }
.plot svg { height: clamp(8rem, 22vw, 13rem); border-bottom: 1px solid var(--soft); position: relative; }
.line { position: absolute; left: 0; right: 0; border-top: 1px solid var(--rule); color: var(--soft); font-size: .75rem; line-height: 1; padding-top: .3rem; font-variant-numeric: tabular-nums; }
.axis { position: relative; height: 1.5rem; margin: .3rem 0 0 3rem; color: var(--soft); font-size: .75rem; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: 1rem; margin-top: 1.75rem; }
.cards li { min-width: 0; padding: .9rem 1rem .6rem; background: var(--card); border: 1px solid var(--rule); border-radius: 6px; break-inside: avoid; }
.cards p { margin: .1rem 0 .7rem; color: var(--soft); font-size: .8125rem; } .cards b { color: var(--ink); }
.cards svg { height: 3.5rem; border-bottom: 1px solid var(--rule); }
.cards .ends { display: flex; justify-content: space-between; margin: .25rem 0 0; font-size: .6875rem; }
.share { margin: 1.25rem 0 2rem; } figcaption { font-weight: 600; margin-bottom: .4rem; }
.share .track { height: 2.25rem; margin-bottom: .6rem; } .share .legend { margin: 0; }
.nameless { display: flex; flex-wrap: wrap; gap: .5rem; font-size: .9375rem; }
.nameless li { padding: .2rem .7rem; border: 1px solid var(--rule); border-radius: 1rem; background: var(--card); max-width: 100%; }
.nameless li::before { border-radius: 50%; width: .6em; height: .6em; }
.nameless b { font-variant-numeric: tabular-nums; }
.scrolling { position: relative; overflow-x: auto; -webkit-overflow-scrolling: touch; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.matrix { width: 100%; max-width: 62rem; }
.matrix th { font-weight: 600; text-align: left; padding: .2rem .9rem .2rem 0; line-height: 1.2; }
.matrix tbody th { width: 14rem; min-width: 9rem; padding-left: 1.8rem; text-indent: -1.8rem; } .matrix thead th { padding: .2rem; text-align: center; color: var(--soft); font-weight: 400; }
.number { font-variant-numeric: tabular-nums; } .matrix .number { display: inline-block; width: 1.8rem; text-indent: 0; color: var(--soft); font-weight: 400; }
.matrix td { min-width: 3rem; height: 2.4rem; padding: 0 .3rem; text-align: center; border: 2px solid var(--paper); border-radius: 5px; font-size: .875rem; color: var(--on-light); }
.matrix .own { color: var(--soft); font-style: italic; }
.shade-0 { background: var(--shade-0); } .shade-1 { background: var(--shade-1); } .shade-2 { background: var(--shade-2); } .shade-3 { background: var(--shade-3); }
.shade-4 { background: var(--shade-4); } .shade-5 { background: var(--shade-5); } .matrix .shade-4, .matrix .shade-5 { color: var(--on-deep); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 0 0 1rem; } .tools[hidden] { display: none; }
input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 5px; padding: .3rem .55rem; }
output { color: var(--soft); }
.listing { width: 100%; font-size: .875rem; }
.listing th, .listing td { padding: .45rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
.listing thead th { vertical-align: bottom; color: var(--soft); font-weight: 600; line-height: 1.25; border-bottom: 2px solid var(--soft); overflow-wrap: normal; }
.listing .number { text-align: right; } .listing td { white-space: nowrap; }
.listing tbody th { min-width: 13rem; max-width: 24rem; font-weight: 600; } .listing tbody small { display: block; }
.listing thead button { all: unset; cursor: pointer; } .listing thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.listing thead button:hover { color: var(--ink); text-decoration: underline; }
[aria-sort=ascending] button::after { content: " ↑"; } [aria-sort=descending] button::after { content: " ↓"; }
summary { cursor: pointer; list-style: none; } summary::-webkit-details-marker { display: none; }
summary bdi { border-bottom: 1px dotted var(--soft); } summary:hover bdi { color: var(--link); border-color: var(--link); }
details dl { margin: .5rem 0 .3rem; padding-left: .8rem; border-left: 3px solid var(--rule); font-weight: 400; font-size: .8125rem; }
details dt { color: var(--soft); } details dd { margin: 0 0 .4rem; }
.notes { max-width: 44rem; color: var(--soft); font-size: .9375rem; } .notes p { margin: .6rem 0; } .notes b { color: var(--ink); }
@media (max-width: 40rem) {
  .bars { gap: .8rem; } .bars li { grid-template-columns: 1.4rem 1fr; } .bars li::before { align-self: start; line-height: 1.25rem; }
  .lane { grid-column: 2; } .bars .track { height: 1rem; }
  .cards { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem; } .cards li { padding: .7rem .75rem .5rem; }
  .plot { padding-left: 2.4rem; } .axis { margin-left: 2.4rem; } .axis span:nth-child(even) { display: none; }
  .matrix tbody th { min-width: 8.6rem; position: sticky; left: 0; background: var(--paper); } .matrix td { min-width: 2.4rem; }
  .listing tbody th { min-width: 11rem; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --soft: #444; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } section { margin-top: 1.5rem; }
  .track i, svg, .matrix td, .legend li::before, .nameless li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tools { display: none; } .scrolling { overflow: visible; } .bars li, .cards li, tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .listing { font-size: 7.5pt; } .listing th, .listing td { padding: .2rem .3rem; } .listing tbody th { min-width: 0; } thead { display: table-header-group; }
}
`
