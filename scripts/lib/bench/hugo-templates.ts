/**
 * Hugo templates for the same pages as ours: same head, data, lists, feeds. Header, footer and list items are cached, as
 * a careful Hugo author would do it, so that the comparison is with Hugo at its best.
 */
export const hugoConfig = `
baseURL = "https://uji.go.id/"
languageCode = "id"
title = "Kantor Uji"
paginate = 20
paginatePath = "halaman"
timeZone = "Asia/Jakarta"
disableKinds = []
enableRobotsTXT = true
[taxonomies]
  tagar = "tagar"
  pilar = "pilar"
[outputs]
  home = ["HTML", "RSS", "JSON"]
  section = ["HTML"]
  taxonomy = ["HTML"]
  term = ["HTML", "RSS", "JSON"]
[services.rss]
  limit = 20
[markup.goldmark.renderer]
  unsafe = false
`;

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="preload" as="font" type="font/woff2" href="/aset/a.woff2" crossorigin><link rel="preload" as="font" type="font/woff2" href="/aset/b.woff2" crossorigin>
<link rel="stylesheet" href="/aset/gaya.css"><meta name="color-scheme" content="light dark"><meta property="og:site_name" content="Kantor Uji"><meta property="og:locale" content="id_ID">
<link rel="alternate" type="application/atom+xml" href="/feed.xml"><link rel="alternate" type="application/feed+json" href="/feed.json">`;

const header = `<a class="skip" href="#isi">Langsung ke isi</a><header class="site-head"><div class="masthead wrap"><a class="brand" href="/"><span><b>Kantor Uji</b></span></a>
<nav class="nav" aria-label="Utama"><ul><li><a href="/">Beranda</a></li>{{ range $name, $pages := site.Taxonomies.pilar }}<li class="{{ $name }}"><a href="/pilar/{{ $name }}/">{{ $name | title }}</a></li>{{ end }}<li><a href="/tagar/">Tagar</a></li></ul></nav></div></header>`;

const footer = `<footer class="site-foot"><div class="wrap foot-grid"><section><h2>Kantor Uji</h2><address><p>Jalan Uji 1</p><p><a href="tel:0215550100">(021) 555-0100</a></p><p><a href="mailto:uji@uji.go.id">uji@uji.go.id</a></p></address></section>
<section><h2>Arsip</h2><ul>{{ range (index (where site.Sections "Section" "!=" "") 0).Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul><ul>{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>
<section><h2>Kanal</h2><ul><li><a href="https://www.instagram.com/uji/">Instagram</a></li><li><a href="https://x.com/uji">X</a></li></ul></section></div></footer>`;

const base = `<!doctype html><html lang="id"><head>{{ partialCached "head.html" . }}<title>{{ .Title }} | Kantor Uji</title>
<meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}"><meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Params.summary }}"><meta property="og:url" content="{{ .Permalink }}"><meta name="twitter:card" content="summary_large_image">
{{ if .IsPage }}<meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ end }}
<script type="application/ld+json">{{ partial "data.html" . | safeJS }}</script></head><body>{{ partialCached "header.html" . }}
<nav class="crumbs wrap" aria-label="Jejak halaman"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}<li><span aria-current="page">{{ .Title }}</span></li></ol></nav>
<main id="isi" class="wrap">{{ block "main" . }}{{ end }}</main>{{ partialCached "footer.html" . }}</body></html>`;

const data = `{{ $parts := slice (dict "@type" "GovernmentOrganization" "@id" "https://uji.go.id/#kantor" "name" "Kantor Uji" "url" "https://uji.go.id/") }}{{ if .IsPage }}{{ $parts = $parts | append (dict "@type" "NewsArticle" "headline" .Title "description" .Params.summary "url" .Permalink "datePublished" (.Date.Format "2006-01-02T15:04:05-07:00") "keywords" .Params.tagar) }}{{ end }}{{ $crumbs := slice }}{{ range $i, $page := .Ancestors.Reverse }}{{ $crumbs = $crumbs | append (dict "@type" "ListItem" "position" (add $i 1) "name" $page.Title "item" $page.Permalink) }}{{ end }}{{ $parts = $parts | append (dict "@type" "BreadcrumbList" "itemListElement" $crumbs) }}{{ dict "@context" "https://schema.org" "@graph" $parts | jsonify | safeJS }}`;

const single = `{{ define "main" }}<article><header class="post-head"><p class="kicker">{{ with index .Params.pilar 0 }}<a class="pillar" href="/pilar/{{ . }}/">{{ . | title }}</a>{{ end }}</p><h1>{{ .Title }}</h1><p class="lede">{{ .Params.summary }}</p></header>
<dl class="facts"><div><dt>Terbit</dt><dd><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></dd></div><div><dt>Tagar</dt><dd><ul class="tags">{{ range .GetTerms "tagar" }}<li><a href="{{ .RelPermalink }}" rel="tag">#{{ .Title }}</a></li>{{ end }}</ul></dd></div></dl>
<div class="prose">{{ .Content }}</div></article>
<nav class="neighbours">{{ with .Next }}<a class="older" rel="prev" href="{{ .RelPermalink }}"><small>Sebelumnya</small> {{ .Title }}</a>{{ end }}{{ with .Prev }}<a class="newer" rel="next" href="{{ .RelPermalink }}"><small>Sesudahnya</small> {{ .Title }}</a>{{ end }}</nav>
{{ with index (.GetTerms "tagar") 0 }}<section class="related"><h2><a href="{{ .RelPermalink }}">Lainnya di #{{ .Title }}</a></h2><ul>{{ range first 3 .Pages }}{{ partialCached "brief.html" . .RelPermalink }}{{ end }}</ul></section>{{ end }}{{ end }}`;

const list = `{{ define "main" }}<header class="list-head"><h1>{{ .Title }}</h1></header>{{ $pages := .RegularPagesRecursive }}{{ if eq .Kind "term" }}{{ $pages = .Pages }}{{ end }}{{ $p := .Paginate $pages }}<section class="stream"><h2>{{ len $pages }} tulisan</h2><ol>{{ range $p.Pages }}{{ partialCached "item.html" . .RelPermalink }}{{ end }}</ol></section>
<nav class="pages">{{ if $p.HasPrev }}<a rel="prev" href="{{ $p.Prev.URL }}">Lebih baru</a>{{ end }}<span>Halaman {{ $p.PageNumber }} dari {{ $p.TotalPages }}</span>{{ if $p.HasNext }}<a rel="next" href="{{ $p.Next.URL }}">Lebih lama</a>{{ end }}</nav>{{ end }}`;

const terms = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ len .Pages }}</span></li>{{ end }}</ul>{{ end }}`;

const item = `<li class="item"><time datetime="{{ .Date.Format "2006-01-02" }}"><b>{{ .Date.Format "2" }}</b> {{ .Date.Format "Jan" }}</time><div><p class="kicker"><span class="pillar">{{ index .Params.pilar 0 | title }}</span></p><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p class="summary">{{ .Params.summary }}</p></div></li>`;

const brief = `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></li>`;

const rss = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{{ .Title }}</title><id>{{ .Permalink }}</id>{{ range first 20 (cond .IsHome site.RegularPages .Pages) }}{{ partialCached "entry.xml" . .RelPermalink }}{{ end }}</feed>`;

const entry = `<entry><title>{{ .Title }}</title><id>{{ .Permalink }}</id><link rel="alternate" href="{{ .Permalink }}"/><published>{{ .Date.Format "2006-01-02T15:04:05-07:00" }}</published><summary>{{ .Params.summary }}</summary><content type="html">{{ .Content | html }}</content></entry>`;

const json = `{{ $items := slice }}{{ range first 20 (cond .IsHome site.RegularPages .Pages) }}{{ $items = $items | append (dict "id" .Permalink "url" .Permalink "title" .Title "summary" .Params.summary "content_html" .Content "date_published" (.Date.Format "2006-01-02T15:04:05-07:00")) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "items" $items | jsonify }}`;

/** By their path below layouts/. */
export const hugoLayouts: Readonly<Record<string, string>> = {
  "_default/baseof.html": base,
  "_default/single.html": single,
  "_default/list.html": list,
  "_default/terms.html": terms,
  "_default/rss.xml": rss,
  "_default/list.json.json": json,
  "404.html": `{{ define "main" }}<h1>Halaman tidak ditemukan</h1>{{ end }}`,
  "partials/head.html": head,
  "partials/header.html": header,
  "partials/footer.html": footer,
  "partials/data.html": data,
  "partials/item.html": item,
  "partials/brief.html": brief,
  "partials/entry.xml": entry,
};
