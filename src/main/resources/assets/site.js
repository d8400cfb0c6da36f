// Comfort for workers' pages. Everything works without it.
"use strict";
(() => {
  const leave = () => {
    const exit = document.querySelector("[data-exit]");
    if (exit) {
      document.title = " ";
      document.body.hidden = true;
      location.replace(exit.href);
    }
  };

  document.addEventListener("click", event => {
    if (event.target.closest("[data-exit]")) {
      event.preventDefault();
      leave();
    }
  });

  // Shift three times within five seconds, with nothing in between.
  let shifts = [];
  document.addEventListener("keyup", event => {
    if (event.key !== "Shift") {
      shifts = [];
      return;
    }
    shifts = shifts.filter(at => event.timeStamp - at < 5000).concat(event.timeStamp);
    if (shifts.length >= 3) {
      leave();
    }
  });

  // A page brought back from memory is asked for again: the server knows whether it may still be shown.
  addEventListener("pageshow", event => {
    if (event.persisted) {
      document.body.hidden = true;
      location.reload();
    }
  });

  const summary = document.querySelector("[data-focus]");
  if (summary) {
    summary.tabIndex = -1;
    summary.focus();
  }

  // The code of a letter stands behind the # of its link, where no server sees it: typed here, and gone from the address.
  const letter = document.querySelector("[data-from-hash] input");
  if (letter && /^#[0-9A-Za-z-]{20,30}$/.test(location.hash)) {
    letter.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }

  // Printing is offered where it can be done by a press.
  document.querySelectorAll("[data-print]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // One press of the button sends one form.
  document.addEventListener("submit", event => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    }
    event.target.dataset.sent = "yes";
    setTimeout(() => delete event.target.dataset.sent, 4000);
  });

  // Which files were chosen, and how large they are.
  document.addEventListener("change", event => {
    const input = event.target;
    if (input.type !== "file") {
      return;
    }
    let list = document.getElementById(input.id + "-chosen");
    if (!list) {
      list = document.createElement("ul");
      list.id = input.id + "-chosen";
      list.className = "govuk-list";
      list.setAttribute("role", "status");
      input.after(list);
    }
    list.replaceChildren(...Array.from(input.files, file => {
      const line = document.createElement("li");
      line.textContent = `${file.name} (${(file.size / 1048576).toFixed(1)} MB)`;
      return line;
    }));
  });
})();
