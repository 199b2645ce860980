/** The style of the page: light and dark, paper, and screens from 320 pixels on. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--panel:#f6f8fa;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--link:#0a5a9c;
--bad:#b3261e;--bad-bg:#fdf0ee;--good:#1a6d37;--warn:#7d4e00;--active:#0a5a9c}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--panel:#1b2128;--fg:#e6e9ed;--soft:#a3adb8;--line:#38414b;--link:#7cc0ff;
--bad:#ff8f86;--bad-bg:#2c1a1a;--good:#7bd196;--warn:#f0b95c;--active:#7cc0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--bg);color:var(--fg);font:1rem/1.45 system-ui,sans-serif}
h1,h2,h3,h4,h5{line-height:1.25;margin:1.2em 0 .4em;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin-top:.2em}h2{font-size:1.25rem;border-bottom:1px solid var(--line);padding-bottom:.2em}
h3{font-size:1.05rem}h4{font-size:1rem;margin:0}h5{font-size:.95rem;margin:1em 0 .2em}
a{color:var(--link)}p{margin:.3em 0}ul,ol{margin:.3em 0;padding-left:1.2rem}
header p,.legend,.ends,.rows,.cell-text{color:var(--soft);font-size:.875rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{position:static}
.symbols{position:absolute;width:0;height:0}
.mark{width:.85em;height:.85em;margin-right:.3em;vertical-align:-.06em;fill:currentColor}
.badge{white-space:nowrap;font-weight:600}
.failed,.timed-out{color:var(--bad);fill:var(--bad)}.success,.recovered{color:var(--good);fill:var(--good)}
.active{color:var(--active);fill:var(--active)}.partial,.unknown{color:var(--warn);fill:var(--warn)}
.canceled,.skipped{color:var(--soft);fill:var(--soft)}
.figures{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}
.figures b{font-size:1.6rem;margin-right:.4rem}
.names li,.skips li{overflow-wrap:anywhere}
.legend .badge{margin-left:.7em;font-weight:400}
figure{margin:1rem 0}figcaption h3{display:inline;margin-right:.6em}
.history{display:flex;border:1px solid var(--line);border-radius:6px;padding:.4rem;margin-top:.3rem}
.rows{list-style:none;margin:0;padding:0 .6rem 0 0;max-width:40%;flex:none;font-size:.8rem;line-height:18px}
.rows li{height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;text-align:right}.rows li:first-child{height:40px}
.scroll{overflow-x:auto;flex:1;min-width:0;position:relative}
.cells{display:block;cursor:pointer}.cells .times{fill:var(--line)}.cells .rule{stroke:var(--line)}
.cells .cursor{fill:none;stroke:var(--fg);stroke-width:2}
.ends{margin:.2rem 0 0;white-space:nowrap}
.jobs>summary{font-weight:600}.cell-text{display:block;min-height:1.4em;overflow-wrap:anywhere}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;margin:.5rem 0 1rem}
.filter .text{flex:1 1 16rem}.filter input[type=search]{display:block;width:100%;font:inherit;padding:.3rem .5rem}
.filter fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem}.filter legend{padding:0}
.filter label{display:inline-block;min-height:24px}
[hidden]{display:none!important}
.run{border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.4rem 0;content-visibility:auto;contain-intrinsic-size:auto 3rem}
.run.full{border-left:5px solid var(--soft);margin:.8rem 0;contain-intrinsic-size:auto 14rem}
.run.full[data-standing=failed],.run.full[data-standing=timed-out]{border-left-color:var(--bad)}
.run.full[data-standing=active]{border-left-color:var(--active)}
summary{cursor:pointer;min-height:24px}summary h4{display:inline}summary .line{display:inline;margin-left:.6rem}
.line{display:block;font-weight:400;overflow-wrap:anywhere}.line>span{margin-right:.7em}
.failure{margin:.5rem 0 .8rem}.failure h5{margin-top:.6em}.child,.failure .failure{margin-left:1rem}
.warning{color:var(--warn);font-weight:600}
pre{margin:.3rem 0;padding:.5rem .7rem;background:var(--panel);border-left:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.4 ui-monospace,monospace}
.failure>pre{background:var(--bad-bg);border-left-color:var(--bad)}
code{font:.875em ui-monospace,monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:.2rem 1.5rem;margin:.6rem 0}
dl>div{display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.tasks{list-style:none;padding:0}.tasks>li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:.1rem 1rem;padding:.35rem 0;border-top:1px solid var(--line)}
.tasks>li>ol,.tasks>li>.said{grid-column:1/-1}.tasks b{overflow-wrap:anywhere}.tasks .line{font-size:.875rem}
.bars{width:100%;height:22px;align-self:center;background:var(--panel)}
.bars .earlier{fill:none;stroke:currentColor;stroke-width:1.5;vector-effect:non-scaling-stroke}
.bars .path{fill:var(--fg)}.bars .cut{stroke:var(--soft);stroke-dasharray:2 3;vector-effect:non-scaling-stroke}
.attempts{font-size:.95rem;list-style:none}.attempt{margin-top:1rem;padding-left:.8rem;border-left:3px solid var(--line)}
@media (max-width:44rem){.tasks>li{grid-template-columns:minmax(0,1fr)}dl>div{grid-template-columns:7rem 1fr}}
@media print{:root{--bg:#fff;--panel:#fff;--fg:#000;--soft:#333;--line:#999;--link:#000;--bad:#000;--bad-bg:#fff;--good:#000;--warn:#000;--active:#000}
.filter,.skip,.cell-text{display:none}.run{content-visibility:visible;break-inside:auto}body{max-width:none}h4,h5{break-after:avoid}pre,.tasks>li{break-inside:avoid}
.run a[href^=https]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}.scroll{overflow:hidden}}
@media (forced-colors:active){.bars path,.mark,.cells path{fill:CanvasText}.bars .earlier{fill:none;stroke:CanvasText}}
`;
