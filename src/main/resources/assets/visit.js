// The sheet of a visit on a tablet: kept locked while there is no signal, sent once when there is one. Without this script the
// page is an ordinary form.
"use strict";
(() => {
  const panel = document.getElementById("visit-keeping");
  const sheet = document.getElementById("visit-sheet");
  const [, id] = location.pathname.match(/^\/desk\/inspections\/([0-9a-f-]{36})\/visit$/) || [];
  if (!panel || !id || !globalThis.crypto?.subtle || !globalThis.indexedDB) {
    return;
  }
  const HERE = `/desk/inspections/${id}`;
  const PLACEHOLDER = "00000000-0000-0000-0000-000000000000";
  const ROUNDS = 310000;
  const MOST_PHOTOS = 12;
  const LETTERS = 8;
  const part = name => document.getElementById(`visit-${name}`);
  const say = (word, hole) => {
    part("state").textContent = (panel.dataset[word] || "").replace("{0}", hole || "");
    panel.dataset.state = word;
  };

  // ---- the tablet's own store: everything in it is sealed
  const store = new Promise((good, bad) => {
    const ask = indexedDB.open("visits", 1);
    ask.onupgradeneeded = () => {
      ask.result.createObjectStore("sheets", {keyPath: "id"});
      ask.result.createObjectStore("photos", {keyPath: "id"}).createIndex("visit", "visit");
    };
    ask.onsuccess = () => good(ask.result);
    ask.onerror = () => bad(ask.error);
  });
  const asked = request => new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });
  const rows = async (name, mode) => (await store).transaction(name, mode).objectStore(name);
  const get = async (name, key) => asked((await rows(name, "readonly")).get(key));
  const put = async (name, row) => asked((await rows(name, "readwrite")).put(row));
  const drop = async (name, key) => asked((await rows(name, "readwrite")).delete(key));
  const photosOf = async () => asked((await rows("photos", "readonly")).index("visit").getAll(id));

  // ---- the lock: a key made of a word, never kept
  let key = null;
  let kept = null;
  const bytes = text => new TextEncoder().encode(text);
  const derive = async (word, salt) => crypto.subtle.deriveKey(
    {name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS},
    await crypto.subtle.importKey("raw", bytes(word.normalize("NFC")), "PBKDF2", false, ["deriveKey"]),
    {name: "AES-GCM", length: 256}, false, ["encrypt", "decrypt"]);
  const lock = async (clear, place) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return {iv, sealed: await crypto.subtle.encrypt({name: "AES-GCM", iv, additionalData: bytes(place)}, key, clear)};
  };
  const unlock = (row, place, by) => crypto.subtle.decrypt(
    {name: "AES-GCM", iv: row.iv, additionalData: bytes(place)}, by || key, row.sealed);

  // ---- what is typed
  const form = () => sheet.querySelector("form");
  const typed = () => [...new FormData(form())].filter(([name, value]) => typeof value === "string" && name !== "_csrf");
  const write = values => {
    const named = new Map();
    values.forEach(([name, value]) => named.set(name, [...(named.get(name) || []), value]));
    for (const field of form().elements) {
      if (!field.name || field.type === "file" || field.name === "_csrf" || field.name === "finding") {
        continue;
      }
      const given = named.get(field.name) || [];
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = given.includes(field.value);
      } else {
        field.value = given[0] ?? field.value;
      }
    }
  };
  const slots = () => [...sheet.querySelectorAll("#visit-findings > [data-slot]")].map(slot => slot.dataset.slot);

  const addSlot = (slot, filled = {}) => {
    const copy = document.createElement("template");
    copy.innerHTML = part("slot").innerHTML.replaceAll(PLACEHOLDER, slot);
    part("findings").append(copy.content);
    const field = name => form().elements[`${name}.${slot}`];
    Object.entries(filled).forEach(([name, value]) => field(name).value = value);
    return field("words");
  };

  let waiting = null;
  const save = async () => {
    clearTimeout(waiting);
    waiting = null;
    if (!key || !kept) {
      return;
    }
    try {
      const clear = JSON.stringify({html: kept.html, values: typed(), slots: slots(), sent: kept.sent, sync: kept.sync});
      await put("sheets", {id, salt: kept.salt, ...await lock(bytes(clear), id)});
      say("kept", new Date().toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit", hour12: false}));
    } catch {
      say("unkept");
    }
  };
  const soon = () => {
    if (key && !waiting) {
      waiting = setTimeout(save, 400);
    }
  };

  // ---- photos
  const show = async () => {
    sheet.querySelectorAll("[data-taken]").forEach(list => list.replaceChildren());
    for (const photo of await photosOf()) {
      const about = JSON.parse(new TextDecoder().decode(await unlock(photo.about, `${photo.id}/about`)));
      const list = [...sheet.querySelectorAll("[data-taken]")].find(each => each.dataset.taken === about.finding)
        || sheet.querySelector("[data-taken='']");
      const line = document.createElement("li");
      const words = document.createElement("span");
      words.textContent = (panel.dataset.taken || "").replace("{0}", about.name);
      const remove = document.createElement("button");
      remove.type = "button";
      remove.className = "govuk-button govuk-button--secondary";
      remove.textContent = panel.dataset.remove;
      remove.addEventListener("click", () => drop("photos", photo.id).then(show));
      line.append(words, remove);
      list.append(line);
    }
  };
  const take = async input => {
    const [, finding = ""] = input.name.match(/^photo\.(.+)$/) || [];
    for (const file of [...input.files]) {
      if ((await photosOf()).length >= MOST_PHOTOS) {
        say("full");
        break;
      }
      const photo = crypto.randomUUID();
      try {
        await put("photos", {
          id: photo,
          visit: id,
          about: await lock(bytes(JSON.stringify({finding, name: file.name, type: file.type})), `${photo}/about`),
          picture: await lock(await file.arrayBuffer(), `${photo}/picture`),
        });
      } catch {
        say("unkept");
        return;
      }
    }
    input.value = "";
    await show();
    await save();
  };

  // ---- sending, once: one tab at a time, and the server knows the ids
  const wipe = async () => {
    for (const photo of await photosOf()) {
      await drop("photos", photo.id);
    }
    await drop("sheets", id);
    key = null;
    kept = null;
  };
  const token = async () => {
    const answer = await fetch(`${HERE}/visit`, {redirect: "manual", cache: "no-store"});
    if (answer.type === "opaqueredirect") {
      return null;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("#visit-form input[name=_csrf]")?.value || "";
  };
  // Throws "signin" where the session has ended, "refused" where the inspection takes no sheet any more.
  const body = async pairs => {
    const drawn = await token();
    if (!drawn) {
      throw drawn === null ? "refused" : "signin";
    }
    const data = new FormData();
    data.append("_csrf", drawn);
    pairs.forEach(([name, value, file]) => file ? data.append(name, value, file) : data.append(name, value));
    return data;
  };
  const sendSheet = async () => {
    const data = await body([["sync", kept.sync], ...typed().filter(([name]) => name !== "sync")]);
    const answer = await fetch(`${HERE}/visit`, {method: "POST", body: data, redirect: "manual"});
    if (answer.type === "opaqueredirect") {
      return "sent";
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const wrong = [...page.querySelectorAll(".govuk-error-summary__list li")].map(line => line.textContent.trim());
    part("state").dataset.why = wrong.join(" ");
    return answer.status === 401 || answer.status === 403 ? "signin" : "refused";
  };
  const sendPhoto = async photo => {
    const about = JSON.parse(new TextDecoder().decode(await unlock(photo.about, `${photo.id}/about`)));
    const picture = new Blob([await unlock(photo.picture, `${photo.id}/picture`)], {type: about.type});
    const written = slots().includes(about.finding) ? about.finding : "";
    const data = await body([["photo-id", photo.id], ["finding", written], ["photo", picture, about.name]]);
    const answer = await fetch(`${HERE}/photos`, {method: "POST", body: data, redirect: "manual"});
    return answer.status === 204 ? "sent" : answer.status === 401 || answer.status === 403 ? "signin" : "refused";
  };
  const sendAll = async () => {
    if (!await get("sheets", id)) {
      return "sent";
    }
    if (!kept.sent) {
      const came = await sendSheet();
      if (came !== "sent") {
        return came;
      }
      kept.sent = true;
      await save();
    }
    for (const photo of await photosOf()) {
      const came = await sendPhoto(photo);
      if (came !== "sent") {
        return came;
      }
      await drop("photos", photo.id);
    }
    return "sent";
  };
  let wanted = false;
  const send = async () => {
    wanted = true;
    await save();
    say("sending");
    try {
      const came = await navigator.locks.request(`visit-${id}`, () => sendAll().catch(why => {
        if (typeof why === "string") {
          return why;
        }
        throw why;
      }));
      wanted = false;
      if (came === "sent") {
        await wipe();
        sheet.hidden = true;
      }
      say(came);
      part("state").append(came === "refused" ? ` ${part("state").dataset.why || ""}` : "");
      part("link").href = came === "sent" ? HERE : `${HERE}/visit`;
      part("elsewhere").hidden = came === "refused";
    } catch {
      say("waiting");
    }
  };
  addEventListener("online", () => wanted && key && send());

  // ---- the panel
  const listen = () => {
    sheet.addEventListener("input", soon);
    sheet.addEventListener("change", event => {
      const {target} = event;
      if (key && target.type === "file") {
        take(target);
        return;
      }
      const question = target.closest("[data-question]");
      if (question && target.value === "NO" && !question.dataset.told) {
        question.dataset.told = "yes";
        addSlot(crypto.randomUUID(), {topic: question.dataset.topic, provision: question.dataset.provision})
          .closest("[data-slot]").querySelector("h3").textContent = question.dataset.question;
      }
      soon();
    });
    sheet.addEventListener("submit", event => {
      if (key) {
        event.preventDefault();
        send();
      }
    });
    sheet.addEventListener("click", event => {
      if (event.target.id === "visit-add") {
        addSlot(crypto.randomUUID()).focus();
        soon();
      }
    });
  };
  const begin = () => {
    part("take").hidden = true;
    part("open").hidden = true;
    part("drop").hidden = true;
    sheet.hidden = false;
    const add = part("add");
    if (add) {
      add.hidden = false;
    }
    navigator.serviceWorker?.ready.then(worker => worker.active.postMessage("keep")).catch(() => {});
  };
  const word = name => document.getElementById(name).value.trim();
  const tooShort = typedWord => {
    if ([...typedWord].length < LETTERS) {
      say("short");
      return true;
    }
    return false;
  };

  part("take").addEventListener("submit", async event => {
    event.preventDefault();
    const secret = word("keep-word");
    if (tooShort(secret)) {
      return;
    }
    const salt = crypto.getRandomValues(new Uint8Array(16));
    key = await derive(secret, salt);
    document.getElementById("keep-word").value = "";
    const copy = sheet.cloneNode(true);
    copy.querySelectorAll("input[name=_csrf]").forEach(field => field.remove());
    kept = {html: copy.innerHTML, sent: false, sync: crypto.randomUUID(), salt};
    // Without it the page cannot be opened where there is no signal: say that it is kept only when it can be.
    await navigator.serviceWorker?.register("/desk/inspections/worker.js", {scope: "/desk/inspections/"}).catch(() => {});
    await navigator.serviceWorker?.ready.catch(() => {});
    begin();
    for (const input of sheet.querySelectorAll("input[type=file]")) {
      await take(input);
    }
    await save();
  });

  part("open").addEventListener("submit", async event => {
    event.preventDefault();
    const row = await get("sheets", id);
    const opened = await derive(word("open-word"), row.salt);
    try {
      const clear = JSON.parse(new TextDecoder().decode(await unlock(row, id, opened)));
      key = opened;
      kept = {html: clear.html, sent: clear.sent, sync: clear.sync, salt: row.salt};
      document.getElementById("open-word").value = "";
      sheet.innerHTML = clear.html;
      const there = slots();
      clear.slots.filter(slot => !there.includes(slot)).forEach(slot => addSlot(slot));
      write(clear.values);
      begin();
      await show();
      await save();
    } catch {
      say("wrong");
    }
  });

  part("drop-yes").addEventListener("click", async () => {
    await wipe();
    location.reload();
  });

  const start = async () => {
    listen();
    panel.hidden = false;
    const row = await get("sheets", id);
    if (row) {
      sheet.hidden = true;
      part("open").hidden = false;
      part("drop").hidden = false;
    } else if (form()) {
      part("take").hidden = false;
      part("add").hidden = false;
    } else {
      say("nothing");
    }
  };
  start();
})();
