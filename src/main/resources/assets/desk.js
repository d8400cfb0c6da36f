// Comfort for members' pages: drafts that save themselves, keys, fragments that renew themselves. Nothing needs it.
"use strict";
(() => {
  const EVERY = 3000;
  const saved = new WeakMap();

  const body = area => {
    const fields = new URLSearchParams();
    const token = area.form && area.form.querySelector("input[name=_csrf]");
    if (token) {
      fields.set(token.name, token.value);
    }
    fields.set(area.name, area.value);
    return fields;
  };

  const tell = (area, word) => {
    const place = document.querySelector(`[data-saved-for="${CSS.escape(area.id)}"]`);
    if (place) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit"});
      place.textContent = (place.dataset[word] || "").replace("{0}", time);
    }
  };

  const save = async area => {
    const value = area.value;
    if (saved.get(area) === value) {
      return;
    }
    try {
      const answer = await fetch(area.dataset.autosave, {method: "POST", body: body(area), redirect: "manual"});
      if (!answer.ok) {
        throw new Error();
      }
      saved.set(area, value);
      tell(area, "saved");
    } catch {
      tell(area, "unsaved");
    }
  };

  const areas = () => document.querySelectorAll("[data-autosave]");
  areas().forEach(area => saved.set(area, area.value));
  setInterval(() => areas().forEach(area => saved.has(area) ? save(area) : saved.set(area, area.value)), EVERY);

  // The window closes, or the telephone goes into the pocket: send what is not sent yet.
  const last = () => areas().forEach(area => {
    if (saved.has(area) && saved.get(area) !== area.value
        && navigator.sendBeacon(area.dataset.autosave, body(area))) {
      saved.set(area, area.value);
    }
  });
  addEventListener("pagehide", last);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && last());

  // What is being sent is no draft any more: leaving the page must not keep it again.
  document.addEventListener("submit", event => event.target.querySelectorAll("[data-autosave]")
    .forEach(area => saved.set(area, area.value)));

  // Fragments that renew themselves, unless somebody is reading them or working in them.
  document.querySelectorAll("[data-refresh]").forEach(part => setInterval(async () => {
    if (document.hidden || part.contains(document.activeElement) || part.matches(":hover")) {
      return;
    }
    try {
      const answer = await fetch(part.dataset.refresh, {redirect: "manual"});
      if (answer.ok) {
        const fresh = await answer.text();
        if (part.dataset.seen !== fresh) {
          part.dataset.seen = fresh;
          part.innerHTML = fresh;
        }
      }
    } catch {
      // No connection: the next round tries again.
    }
  }, 1000 * (part.dataset.every || 15)));

  // Keys: Ctrl+Enter sends the form at hand; data-key="F2" presses a link or button; arrows walk down a queue.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.form;
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
      return;
    }
    if (/^F\d+$/.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const goal = document.querySelector(`[data-key="${event.key}"]`);
      if (goal) {
        event.preventDefault();
        goal.click();
      }
      return;
    }
    const row = event.target.closest && event.target.closest(".ty-queue tbody tr");
    if (row && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
      const link = next && next.querySelector("a, button");
      if (link) {
        event.preventDefault();
        link.focus();
      }
    }
  });

  // The browser gives the focus at its next picture; who types at once would lose the first letter.
  const first = document.querySelector("[autofocus]");
  if (first) {
    first.focus();
  }

  const summary = document.querySelector("[data-focus]");
  if (summary) {
    summary.tabIndex = -1;
    summary.focus();
  }
})();
