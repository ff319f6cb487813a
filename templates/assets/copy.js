/* Buttons that copy a field: the texts of a share kit, the address of a post. Without this script they stay hidden, and what is in the field can be selected. */
for (const button of document.querySelectorAll("button[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await copy(field);
    // Emptied first, so that a second copy is announced too.
    status.textContent = "";
    setTimeout(() => {
      status.textContent = copied ? button.dataset.done : button.dataset.failed;
    }, 50);
  });
}

/** The clipboard is there on https alone; elsewhere the selection is copied, and stays for the reader where that fails too. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const before = document.activeElement;
    field.select();
    const copied = document.execCommand("copy");
    if (copied) before?.focus();
    return copied;
  }
}

/* A table that fits is no stop on the way of a keyboard; which do depends on the screen, and on how large its reader has the text. */
for (const region of document.querySelectorAll(".table[tabindex]")) {
  new ResizeObserver(() => {
    region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1;
  }).observe(region);
}
