// Comfort for members' pages: drafts that save themselves, keys, fragments that renew themselves. Nothing needs it.
"use strict";
(() => {
  const EVERY = 3000;
  const saved = new WeakMap();

  // What saves itself is a field, or a whole form.
  const whole = part => part.tagName === "FORM";
  const formOf = part => whole(part) ? part : part.form;

  const body = part => {
    if (whole(part)) {
      return new URLSearchParams([...new FormData(part)].filter(([, value]) => typeof value === "string"));
    }
    const fields = new URLSearchParams();
    const token = part.form && part.form.querySelector("input[name=_csrf]");
    if (token) {
      fields.set(token.name, token.value);
    }
    fields.set(part.name, part.value);
    return fields;
  };

  const state = part => whole(part) ? body(part).toString() : part.value;

  const tell = (part, word) => {
    const place = whole(part)
      ? part.querySelector("[data-saved-for=form]")
      : document.querySelector(`[data-saved-for="${CSS.escape(part.id)}"]`);
    if (place) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit"});
      place.textContent = (place.dataset[word] || "").replace("{0}", time);
    }
  };

  const save = async part => {
    const now = state(part);
    if (saved.get(part) === now) {
      return;
    }
    try {
      const answer = await fetch(part.dataset.autosave, {method: "POST", body: body(part), redirect: "manual"});
      if (!answer.ok) {
        throw new Error();
      }
      saved.set(part, now);
      tell(part, "saved");
    } catch {
      tell(part, "unsaved");
    }
  };

  const parts = () => document.querySelectorAll("[data-autosave]");
  parts().forEach(part => saved.set(part, state(part)));
  setInterval(() => parts().forEach(part => saved.has(part) ? save(part) : saved.set(part, state(part))), EVERY);

  // The window closes, or the telephone goes into the pocket: send what is not sent yet.
  const last = () => parts().forEach(part => {
    if (saved.has(part) && saved.get(part) !== state(part)
        && navigator.sendBeacon(part.dataset.autosave, body(part))) {
      saved.set(part, state(part));
    }
  });
  addEventListener("pagehide", last);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && last());

  // What is being sent is no draft any more: leaving the page must not keep it again.
  document.addEventListener("submit", event => parts().forEach(part => {
    if (formOf(part) === event.target) {
      saved.set(part, state(part));
    }
  }));

  // Narrows a long list of choices while letters are typed; Enter takes the only one that is left.
  const FOLDED = {"ң": "н", "ө": "о", "ү": "у", "ё": "е"};
  const ALIKE = {"а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "к": "k"};
  const fold = text => text.trim().toLowerCase().replace(/[ңөүё]/g, letter => FOLDED[letter]);
  document.querySelectorAll("[data-narrow]").forEach(box => {
    const input = box.querySelector("input");
    const list = document.getElementById(box.dataset.narrow);
    const status = box.appendChild(document.createElement("p"));
    status.className = "govuk-hint";
    status.setAttribute("role", "status");
    const items = [...list.querySelectorAll("[data-find]")];
    const groups = [...list.querySelectorAll("details")];
    const before = groups.map(group => group.open);
    const begins = (text, typed) => {
      const words = ` ${text.replace(/[^\p{L}\p{N}']+/gu, " ")}`;
      return typed.split(/\s+/).every(word => words.includes(` ${word}`));
    };
    const named = (item, typed) => {
      const code = typed.replace(/^[авсенк](?=\d)/, letter => ALIKE[letter]);
      return /^[a-k]\d/.test(code)
        ? item.dataset.find.startsWith(code)
        : begins(item.dataset.find, typed);
    };
    const grouped = (item, typed) => begins(item.closest("details").dataset.group, typed);
    const left = () => items.filter(item => !item.hidden);
    const narrow = () => {
      const typed = fold(input.value);
      const looking = typed.length > 1;
      const fits = [named, grouped].find(way => looking && items.some(item => way(item, typed)));
      const any = Boolean(fits);
      items.forEach(item => item.hidden = any && !fits(item, typed));
      groups.forEach((group, place) => {
        const inside = [...group.querySelectorAll("[data-find]")];
        group.hidden = any && inside.every(item => item.hidden);
        group.open = any || before[place] || inside.some(item => item.querySelector("input").checked);
      });
      status.textContent = looking ? box.dataset.found.replace("{0}", any ? left().length : 0) : "";
      return any;
    };
    input.addEventListener("input", narrow);
    input.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && narrow() && left().length === 1) {
        event.preventDefault();
        left()[0].querySelector("input").checked = true;
        input.value = "";
        narrow();
      }
    });
  });

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

  // Puts the time on a line of its own, where the writing goes on.
  const stamp = area => {
    const time = new Date().toLocaleTimeString("en-GB", {hour: "2-digit", minute: "2-digit"});
    const sofar = area.value.slice(0, area.selectionStart);
    area.setRangeText(`${sofar && !sofar.endsWith("\n") ? "\n" : ""}${time} `, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", {bubbles: true}));
  };

  // Keys: Ctrl+Enter sends the form at hand, or stamps the time into running notes; data-key="F2" presses a link or
  // button; arrows walk down a queue.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (event.target.hasAttribute("data-stamp")) {
        event.preventDefault();
        stamp(event.target);
        return;
      }
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

  // Signing out leaves nothing of a visit on the tablet. What was not sent yet would be gone with it, so it asks first.
  const visits = () => new Promise(good => {
    const ask = indexedDB.open("visits");
    ask.onupgradeneeded = () => ask.transaction.abort();
    ask.onsuccess = () => good(ask.result);
    ask.onerror = () => good(null);
  });
  const clearVisits = async kept => {
    const change = kept.transaction(["sheets", "photos"], "readwrite");
    change.objectStore("sheets").clear();
    change.objectStore("photos").clear();
    await new Promise(done => change.oncomplete = done);
    await Promise.all((await caches.keys()).map(name => caches.delete(name)));
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map(worker => worker.unregister()));
  };
  const unsent = kept => new Promise(good => {
    const count = kept.transaction("sheets").objectStore("sheets").count();
    count.onsuccess = () => good(count.result);
  });
  document.querySelectorAll("[data-unsent]").forEach(button => button.form.addEventListener("submit", async event => {
    if (!globalThis.indexedDB || !navigator.serviceWorker || button.form.dataset.cleared) {
      return;
    }
    event.preventDefault();
    const kept = await visits();
    if (kept) {
      if (await unsent(kept) && !confirm(button.dataset.unsent)) {
        return;
      }
      await clearVisits(kept);
    }
    button.form.dataset.cleared = "yes";
    button.form.submit();
  }));

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
