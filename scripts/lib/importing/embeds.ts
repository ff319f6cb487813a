/** What a frame from elsewhere shows, as the address of a page that people can open. Undefined for what has none. */
export function pageOfFrame(source: string): string | undefined {
  const url = URL.parse(source.replace(/^\/\//, "https://"));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/^www\./, "");
  const [, id = ""] = /^\/(?:embed|v|shorts)\/([\w-]{6,})/.exec(url.pathname) ?? [];
  if (/^(?:youtube(?:-nocookie)?\.com)$/.test(host)) {
    const list = url.searchParams.get("list");
    if (id === "videoseries" && list)
      return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
    return id === "" ? url.href : videoAddress(id);
  }
  if (host === "player.vimeo.com") return `https://vimeo.com${url.pathname.replace(/^\/video/, "")}`;
  if (host === "facebook.com" && /^\/plugins\//.test(url.pathname))
    return url.searchParams.get("href") ?? undefined;
  return url.href;
}

/** @param id of a video on YouTube */
export function videoAddress(id: string): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
}
