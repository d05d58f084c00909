// SPDX-License-Identifier: MIT
#include "html_page.hpp"

#include <openssl/evp.h>

#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

/// Colours are told apart by words and shapes too. Every pair of ink and ground has a contrast of at least 4.5 to 1.
constexpr std::string_view style_sheet = R"css(
:root { color-scheme: light; --ink: #1c2430; --soft: #505b69; --line: #cfd6de; --ground: #f4f6f8; --navy: #12344d;
  --blue: #2b6f95; --amber: #e3a94f; --violation: #a3161c; --warning: #8a4a00; --note: #1d4f91; --tell: #59377f;
  --met: #1d6b3c; --none: #505b69; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI",
  Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
a { color: #14507a; }
a:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid #f2b134;
  outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: #fff; z-index: 1; }
header { color: #fff; background: var(--navy); border-bottom: .35rem solid var(--amber); }
header > div, main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
header p { margin: .25rem 0 0; color: #dbe6ee; }
header nav { margin-top: 1rem; }
header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
header nav a { color: #fff; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.35rem; line-height: 1.25; color: var(--navy); }
h3 { margin: 0; font-size: 1.08rem; line-height: 1.35; }
section { margin: 0 0 1.5rem; padding: 1.25rem; background: #fff; border: 1px solid var(--line); border-radius: .6rem; }
p { margin: .35rem 0; }
code, .id { font: .85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); font-weight: normal; }
.quiet { color: var(--soft); font-size: .92rem; }
.lead { font-size: 1.1rem; }
.flag { margin: .75rem 0; padding: .6rem .9rem; background: #fdf3e0; border-left: .35rem solid var(--amber); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0;
  padding: 0; list-style: none; }
.cards li { padding: .7rem .9rem; border: 1px solid var(--line); border-top: .35rem solid var(--none);
  border-radius: .4rem; }
.cards b { display: block; font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.cards a { color: inherit; text-decoration: none; display: block; }
.cards a:hover, .cards a:focus { text-decoration: underline; }
.cards .violation { border-top-color: var(--violation); } .cards .violation b { color: var(--violation); }
.cards .warning { border-top-color: var(--amber); } .cards .warning b { color: var(--warning); }
.cards .note { border-top-color: var(--note); } .cards .note b { color: var(--note); }
.cards .cannot_tell { border-top-color: var(--tell); } .cards .cannot_tell b { color: var(--tell); }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .85rem; font-weight: 600;
  color: #fff; background: var(--none); white-space: nowrap; }
.badge.violation, .badge.late { background: var(--violation); } .badge.warning, .badge.soon { background: var(--warning); }
.badge.note { background: var(--note); } .badge.cannot_tell { background: var(--tell); } .badge.met { background: var(--met); }
.files { padding-left: 1.1rem; margin: .35rem 0; }
.due { margin: 0; padding: 0; list-style: none; }
.due > li, .axis { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); gap: 0 1.25rem;
  align-items: center; border-top: 1px solid var(--line); }
.axis { border-top: 0; }
.axis svg { grid-column: 2; }
.due > li > div { padding: .5rem 0; }
.due svg, .axis svg { display: block; overflow: visible; }
.due > li > .picture { position: relative; align-self: stretch; min-height: 2.6rem; padding: 0; }
.picture > svg { position: absolute; top: 0; left: 0; width: 100%; height: 100%; }
.due p { margin: .1rem 0; }
.tick { stroke: #dfe4ea; } .today { stroke: var(--violation); stroke-width: 1.5; stroke-dasharray: 4 3; }
.axis text { font-size: 12px; fill: var(--soft); } .axis .now { fill: var(--violation); font-weight: 600; }
.open { fill: var(--blue); } .shut { fill: var(--amber); } .mark { fill: #fff; stroke: var(--ink); stroke-width: 2; }
.mark.gone { fill: var(--violation); } .given { fill: var(--ink); } .beyond { fill: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 .75rem; padding: 0; list-style: none;
  font-size: .92rem; }
.legend svg { vertical-align: -3px; margin-right: .4rem; }
.box { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; font-size: .92rem; }
th, td { padding: .4rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.box td, .box th { overflow-wrap: break-word; }
thead th { border-bottom: 2px solid #9aa7b4; background: #eef2f5; font-size: .88rem; }
tbody th { font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.strip { table-layout: fixed; border-collapse: separate; border-spacing: 2px; }
.strip th, .strip td { text-align: center; vertical-align: middle; border: 0; padding: .45rem 0; }
.strip thead th { background: none; font-size: .85rem; padding: .15rem 0; }
.strip .who { text-align: left; width: 28%; padding-right: .6rem; }
.strip td { font-weight: 700; border-radius: .25rem; color: #fff; background: var(--none); }
.is-met { background: var(--met) !important; } .is-not_met { background: var(--violation) !important; }
.is-explained { background: var(--note) !important; } .is-cannot_tell { background: #e4d9f0 !important; color: var(--tell) !important; }
.is-not_applicable, .is-not_assessed { background: #e6eaee !important; color: var(--soft) !important; }
.key td, .key span { display: inline-block; min-width: 1.6rem; text-align: center; border-radius: .25rem; color: #fff;
  font-weight: 700; margin-right: .35rem; }
.rule { padding: 1rem 0; border-top: 1px solid var(--line); }
.rule > ul { margin: .5rem 0 0; padding: 0; list-style: none; }
.rule > ul > li { margin: .6rem 0 0; padding: .5rem .9rem; background: #fafbfc; border-left: .3rem solid var(--none); }
.of-violation > ul > li { border-left-color: var(--violation); } .of-warning > ul > li { border-left-color: var(--amber); }
.of-note > ul > li { border-left-color: var(--note); } .of-cannot_tell > ul > li { border-left-color: #8c6bb1; }
.of-met > ul > li { border-left-color: var(--met); }
.criterion { padding: .6rem 0; } .criterion h3 { font-size: 1rem; } .criterion > ul, .criterion > ul > li { margin-top: .25rem; }
.where { font-weight: 600; } .remedy { padding-left: 1.2rem; text-indent: -1.2rem; }
.remedy::before { content: "\2192\00a0"; color: var(--met); font-weight: 700; }
.group > h3 { margin-top: 1rem; }
#tools { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin-bottom: 1.5rem; padding: .9rem 1.25rem;
  background: #e8eef3; border: 1px solid var(--line); border-radius: .6rem; }
#tools[hidden], [hidden] { display: none !important; }
#tools label { display: block; font-size: .9rem; font-weight: 600; }
#tools input, #tools select { font: inherit; padding: .35rem .5rem; border: 1px solid #6b7785; border-radius: .3rem;
  background: #fff; color: var(--ink); width: 100%; max-width: 22rem; }
#tools output { font-size: .92rem; }
.apart { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dl { margin: 0; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0 0 0 1rem; }
footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .92rem; }
@media (max-width: 46rem) {
  header > div, main { padding: 1rem .8rem; } section { padding: 1rem .8rem; } h1 { font-size: 1.4rem; }
  .due > li, .axis { grid-template-columns: minmax(0, 1fr); } .axis svg { grid-column: 1; }
  .due > li > div { padding-bottom: 0; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .strip .who { display: block; width: auto; text-align: left; padding: .2rem 0; } .strip thead .who { display: none; }
  .strip tr { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 2px; }
  .strip tbody .who { grid-column: 1 / -1; margin-top: .5rem; }
  .box table { min-width: 32rem; } .box table.strip, .box table.few { min-width: 0; }
  .few td { overflow-wrap: anywhere; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  html { font-size: 9.5pt; } body { background: #fff; } #tools, header nav, .skip { display: none !important; }
  header { color: #000; background: none; border-bottom-color: #000; } header p { color: #000; }
  header > div, main, footer { max-width: none; padding: .5rem 0; }
  section { border: 0; padding: 0; } h2, h3, caption { break-after: avoid; }
  .due > li, .rule > ul > li, tr, .cards li { break-inside: avoid; } .box { overflow: visible; }
  table { font-size: 8pt; } .due > li, .axis { grid-template-columns: 21rem minmax(0, 1fr); }
  .strip td, .badge, .cards li, .rule > ul > li, svg, .flag, thead th, .key span { -webkit-print-color-adjust: exact;
    print-color-adjust: exact; }
}
)css";

/// Finds and sorts what stands on the page already. A link may end in "#find=words".
constexpr std::string_view script = R"js(
(function () {
  "use strict";
  var tools = document.getElementById("tools");
  if (!tools) { return; }
  var find = document.getElementById("find"), weight = document.getElementById("weight"),
      sort = document.getElementById("sort"), shown = document.getElementById("shown"),
      rules = Array.prototype.slice.call(document.querySelectorAll(".rule"));
  rules.forEach(function (rule, number) { rule.setAttribute("data-number", number); });
  function show() {
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0, all = 0;
    rules.forEach(function (rule) {
      var any = false, head = rule.querySelector("h3").textContent.toLowerCase(),
          right = !weight.value || rule.getAttribute("data-weight") === weight.value;
      rule.querySelectorAll("li.entry").forEach(function (entry) {
        var text = head + " " + entry.textContent.toLowerCase(),
            has = right && words.every(function (word) { return text.indexOf(word) >= 0; });
        entry.hidden = !has; any = any || has; all += 1; count += has ? 1 : 0;
      });
      rule.hidden = !any;
    });
    document.querySelectorAll("section.findings").forEach(function (part) {
      part.hidden = !part.querySelector(".rule:not([hidden])");
    });
    shown.textContent = count === all ? "All " + all + " entries are shown." : count + " of " + all + " entries are shown.";
  }
  function order() {
    var key = sort.value, value = function (rule) {
      if (key === "count") { return -Number(rule.getAttribute("data-count")); }
      if (key === "rule") { return rule.querySelector("h3").textContent; }
      return Number(rule.getAttribute("data-number"));
    };
    document.querySelectorAll("section.findings").forEach(function (part) {
      var own = rules.filter(function (rule) { return rule.parentNode === part; });
      own.sort(function (one, other) { var a = value(one), b = value(other); return a < b ? -1 : a > b ? 1 : 0; });
      own.forEach(function (rule) { part.appendChild(rule); });
    });
  }
  function follow() {
    var wanted = /^#find=(.*)$/.exec(location.hash);
    if (wanted) { try { find.value = decodeURIComponent(wanted[1]); } catch (fault) { find.value = wanted[1]; } show(); }
  }
  find.addEventListener("input", show);
  weight.addEventListener("change", show);
  sort.addEventListener("change", order);
  window.addEventListener("hashchange", follow);
  tools.hidden = false;
  show();
  follow();
}());
)js";

/// What a content-security policy calls a style sheet or script that stands in the page: the digest of its bytes.
std::string csp_name_of(std::string_view content) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(content.data(), content.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) return "'none'";
    std::array<unsigned char, 4 * ((EVP_MAX_MD_SIZE + 2) / 3) + 1> in_base64{};
    int const length = EVP_EncodeBlock(in_base64.data(), digest.data(), static_cast<int>(size));
    std::string name("'sha256-");
    for (int at = 0; at < length; ++at) name.push_back(static_cast<char>(in_base64[static_cast<std::size_t>(at)]));
    return name.append("'");
}

} // namespace

std::string html_page(std::string_view title, std::string_view body) {
    html_out head;
    head.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    std::string all = std::move(head).text();
    all.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
        .append(csp_name_of(style_sheet))
        .append("; script-src ")
        .append(csp_name_of(script))
        .append("; img-src data:; base-uri 'none'; form-action 'none'\">\n")
        // An icon of nothing: otherwise a browser asks the server of the page for one.
        .append("<link rel=\"icon\" href=\"data:,\">\n<meta name=\"robots\" content=\"noindex\">\n");
    html_out titled;
    titled.element("title", title);
    all.append(std::move(titled).text());
    all.append("<style>").append(style_sheet).append("</style>\n</head>\n<body>\n").append(body);
    return all.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
}

void put_banner(html_out& out, std::string_view title, std::string_view below, std::vector<html_link> const& links) {
    out.raw("<a class=\"skip\" href=\"#content\">To the content</a>\n<header><div>\n");
    out.element("h1", title);
    out.element("p", below);
    out.raw("<nav aria-label=\"Parts of this page\"><ul>\n");
    for (html_link const& each : links) {
        out.open("li");
        out.element("a", each.words, {{"href", "#" + std::string(each.id.text)}});
        out.close("li");
    }
    out.raw("</ul></nav>\n</div></header>\n");
}

void put_heading(html_out& out, markup id, std::string_view words) {
    out.element("h2", words, {{"id", std::string(id.text)}});
}

void open_section(html_out& out, markup id, std::string_view words) {
    out.open("section", {{"aria-labelledby", std::string(id.text)}});
    put_heading(out, id, words);
}

void put_number(html_out& out, std::uint64_t value) { out.element("td", std::to_string(value), {{"class", "n"}}); }

void open_table(html_out& out, std::string_view caption, std::initializer_list<std::string_view> heads) {
    out.open("div", {{"class", "box"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", std::string(caption)}});
    if (heads.size() <= 3)
        out.raw("<table class=\"few\">"); // they fit on a phone
    else
        out.raw("<table>");
    out.element("caption", caption);
    out.raw("<thead><tr>");
    for (std::string_view each : heads) {
        bool const number = each.starts_with('#'); // a column of numbers
        if (number) each.remove_prefix(1);
        out.element("th", each, {{"scope", "col"}, {"class", number ? "n" : "t"}});
    }
    out.raw("</tr></thead>\n<tbody>\n");
}

void close_table(html_out& out) { out.raw("</tbody></table></div>\n"); }

} // namespace leeds::commissioning::inline v0
