/* The preview's own script: loads a page anew when its text or its problems changed, and says when the preview is gone. */
const bar = document.querySelector(".pv-bar");
const { page, seen, events, lost } = bar.dataset;
const updated = bar.querySelector("[data-updated]");
const total = bar.querySelector("[data-total]");

function connect() {
  const source = new EventSource(
    `${events}?page=${encodeURIComponent(page)}&seen=${encodeURIComponent(seen)}`,
  );
  source.addEventListener("reload", () => {
    source.close();
    location.reload();
  });
  source.addEventListener("state", ({ data }) => {
    const state = JSON.parse(data);
    bar.classList.remove("lost");
    updated.textContent = state.updated;
    total.textContent = state.total;
  });
  source.addEventListener("error", () => {
    bar.classList.add("lost");
    updated.textContent = lost;
    // Some browsers give up where nobody answers, as while the preview starts again.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 1000);
  });
}
connect();

// A page that the browser kept in its memory may be of long ago.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});
