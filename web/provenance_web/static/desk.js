// Keys of the desk, and small comforts; every page works without this file.
(function () {
  "use strict";
  const STORE = "desk-keys";
  let busy = false;

  const keysOn = () => { try { return localStorage.getItem(STORE) !== "off"; } catch { return true; } };

  // The letter of a Latin layout counts as typed; on any other layout the place of the key does.
  function keyName(event) {
    if (event.key === "?" || event.key === "؟") return "?";
    if (event.key === "/") return "/";
    if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
    if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
    if (event.code === "Slash") return event.shiftKey ? "?" : "/";
    return "";
  }

  function typing(element) {
    if (!element) return false;
    if (element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName)) return true;
    return element.tagName === "INPUT" && !/^(checkbox|radio|button|submit|reset)$/.test(element.type);
  }

  function move(step) {
    const rows = [...document.querySelectorAll("a.row-link")];
    if (!rows.length) return false;
    const now = rows.indexOf(document.activeElement);
    const then = now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + step));
    rows[then].focus();
    return true;
  }

  function act(name) {
    const target = [...document.querySelectorAll("[data-key]")]
      .find((one) => one.dataset.key === name && one.getClientRects().length && !one.disabled);
    if (target) {
      if (typing(target)) target.focus();
      else if (target.tagName === "SUMMARY") {
        const box = target.parentElement;
        box.open = true;
        const first = box.querySelector("[data-first]");
        if (first) first.focus();
      } else target.click();
      return true;
    }
    if (name === "j") return move(1);
    if (name === "k") return move(-1);
    if (name === "?") { location.assign("/help#keys"); return true; }
    return false;
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (!keysOn() || typing(event.target)) return;
    if (event.repeat) return;
    const name = keyName(event);
    if (name && act(name)) event.preventDefault();
  });

  // One decision a page: a second click or key while the answer is on its way is nothing new.
  document.addEventListener("submit", (event) => {
    if (event.target.id !== "decision") return;
    if (busy) event.preventDefault();
    busy = true;
  });
  window.addEventListener("pageshow", () => { busy = false; });

  // What narrows nothing stays out of the address.
  document.addEventListener("htmx:configRequest", (event) => {
    const sent = event.detail.formData;
    for (const [name, value] of [...sent.entries()]) if (value === "") sent.delete(name);
  });

  // While the page is open its item stays held; whatever the answer is, nothing typed is lost.
  const held = document.querySelector("form[data-hold]");
  if (held) setInterval(() => {
    fetch(held.action, { method: "POST", body: new URLSearchParams(new FormData(held)), redirect: "manual" }).catch(() => {});
  }, 240000);

  const box = document.querySelector(".keys-switch");
  if (box) {
    const button = box.querySelector("[data-keys-switch]");
    const texts = { on: button.textContent, off: box.querySelector("[data-keys-off]").textContent };
    const show = () => {
      button.textContent = keysOn() ? texts.on : texts.off;
      button.setAttribute("aria-pressed", String(keysOn()));
    };
    button.addEventListener("click", () => {
      try { localStorage.setItem(STORE, keysOn() ? "off" : "on"); } catch { return; }
      show();
    });
    box.hidden = false;
    show();
  }

  const filter = document.querySelector(".filter-box");
  if (filter && matchMedia("(max-width: 60rem)").matches) filter.open = false;
  document.documentElement.classList.add("js");
})();
