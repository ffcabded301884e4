// Keys, the switch that turns them off, and drafts of comments. Nothing else needs a script.
"use strict";
(() => {
  const STORE = "desk-shortcuts";
  const read = (store, key) => { try { return store.getItem(key); } catch { return null; } };
  const write = (store, key, value) => { try { value === null ? store.removeItem(key) : store.setItem(key, value); } catch { /* private mode */ } };
  let active = read(localStorage, STORE) !== "off";

  const one = (selector) => document.querySelector(selector);
  const press = (selector) => { const found = one(selector); if (found) found.click(); return Boolean(found); };
  const focus = (selector) => { const found = one(selector); if (found) found.focus(); return Boolean(found); };

  function moveRow(step) {
    const rows = [...document.querySelectorAll("[data-row]")];
    if (!rows.length) return false;
    const at = rows.indexOf(document.activeElement);
    const to = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[to].focus();
    return true;
  }
  function openCorrections() {
    const summary = one("[data-key-x]");
    if (!summary) return false;
    summary.parentElement.open = true;
    const field = summary.parentElement.querySelector("select, input");
    (field || summary).focus();
    return true;
  }
  // By place on the keyboard (event.code), so that every layout has them.
  const KEYS = {
    KeyC: () => press("[data-key-c]"),
    KeyR: () => press("[data-key-r]"),
    KeyX: openCorrections,
    KeyU: () => press("[data-key-u]"),
    KeyS: () => press("[data-key-s]") || press("[data-start-work]"),
    KeyK: () => focus("[data-key-k]"),
    KeyZ: () => press("[data-key-z]"),
    KeyN: () => moveRow(1) || press("[data-key-n-item]"),
    KeyP: () => moveRow(-1),
    KeyQ: () => press("[data-key-q]") || (location.assign("/queue"), true),
  };
  const typing = (target) => target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|submit|button)$/.test(target.type));

  let sent = false;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); one("#main").focus(); return; }
    if (!active || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || typing(event.target)) return;
    let done = false;
    if (event.key === "?" || event.key === "؟") { location.assign("/help"); done = true; }
    else if (event.key === "/") { done = focus("[data-key-slash]") || (location.assign("/search"), true); }
    else if (!event.shiftKey && KEYS[event.code] && !sent) { done = KEYS[event.code](); }
    if (done) event.preventDefault();
  });
  // A second press while a decision is on its way would be sent against the next item.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method !== "post") return;
    if (sent) event.preventDefault();
    sent = true;
    setTimeout(() => { sent = false; }, 4000);
    if (event.target.dataset.draft) write(sessionStorage, "desk-draft-" + event.target.dataset.draft, null);
  });
  window.addEventListener("pageshow", () => { sent = false; });

  const toggle = one("[data-shortcuts]");
  if (toggle) {
    const show = () => { toggle.setAttribute("aria-pressed", String(active)); document.documentElement.classList.toggle("no-keys", !active); };
    toggle.hidden = false;
    show();
    toggle.addEventListener("click", () => { active = !active; write(localStorage, STORE, active ? null : "off"); show(); });
  }
  const form = one("[data-draft]");
  if (form) {
    const field = form.elements.namedItem("reason");
    const key = "desk-draft-" + form.dataset.draft;
    if (!field.value) field.value = read(sessionStorage, key) || "";
    field.addEventListener("input", () => write(sessionStorage, key, field.value || null));
  }
  const fold = one(".filter-fold");
  if (fold && matchMedia("(max-width: 60rem)").matches) fold.open = false;
})();
