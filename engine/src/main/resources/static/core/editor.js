// The box where people write Markdown: tools, keys, preview, files, names and drafts. Without it, it is a text area.

const csrf = () => document.querySelector('meta[name=csrf-token]').content;
const toast = (text, kind = 'error') => document.dispatchEvent(new CustomEvent('devquest:toast', { detail: { text, kind } }));
const fill = (text, value) => text.replace('{n}', value);

function ask(method, path, body, more = {}) {
  return fetch(path, {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': csrf() },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...more,
  });
}

// Changes go through the browser's own editing, so that they can be undone.
function put(area, from, to, text) {
  area.focus();
  area.setSelectionRange(from, to);
  const done = document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (!done && from + text.length !== to) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

// ---- Marks
const wraps = { bold: ['**', '**'], italic: ['_', '_'], code: ['`', '`'], spoiler: ['||', '||'] };
const prefixes = { quote: '> ', list: '- ', numbers: '1. ', heading: '## ' };

function wrap(area, [before, after]) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const outside = value.slice(from - before.length, from) === before && value.slice(to, to + after.length) === after;
  const picked = value.slice(from, to);
  if (outside) put(area, from - before.length, to + after.length, picked);
  else put(area, from, to, before + picked + after);
  const start = outside ? from - before.length : from + before.length;
  area.setSelectionRange(start, start + picked.length);
}

function lines(area) {
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const end = area.value.indexOf('\n', area.selectionEnd);
  return [from, end < 0 ? area.value.length : end];
}

function prefix(area, mark) {
  const [from, to] = lines(area);
  const old = area.value.slice(from, to).split('\n');
  const on = old.every(line => line.startsWith(mark));
  const changed = old.map(line => on ? line.slice(mark.length) : mark + line).join('\n');
  put(area, from, to, changed);
  area.setSelectionRange(old.length === 1 ? from + changed.length : from, from + changed.length);
}

// A block stands on lines of its own.
function block(area, open, close) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const lead = from === 0 || value[from - 1] === '\n' ? '' : '\n';
  const tail = to === value.length || value[to] === '\n' ? '' : '\n';
  const picked = value.slice(from, to);
  put(area, from, to, `${lead}${open}\n${picked}\n${close}${tail}`);
  const start = from + lead.length + open.length + 1;
  area.setSelectionRange(start, start + picked.length);
}

function link(area) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const picked = value.slice(from, to);
  const address = /^https?:\/\/\S+$/.test(picked);
  put(area, from, to, address ? `[](${picked})` : `[${picked}](https://)`);
  const at = address ? from + 1 : from + picked.length + 3;
  area.setSelectionRange(at, address ? at : at + 8);
}

function mark(area, kind) {
  const picked = area.value.slice(area.selectionStart, area.selectionEnd);
  if (kind === 'link') link(area);
  else if (kind === 'spoiler' && picked.includes('\n')) block(area, ':::spoiler', ':::');
  else if (kind === 'code' && picked.includes('\n')) block(area, '```', '```');
  else if (prefixes[kind]) prefix(area, prefixes[kind]);
  else wrap(area, wraps[kind]);
}

// ---- Keys. Tab indents in code only, and not after Escape: nobody is caught in here.
const keys = { b: 'bold', i: 'italic', k: 'link', e: 'code' };

function inCode(area) {
  const above = area.value.slice(0, area.selectionStart);
  return (above.match(/^ {0,3}(```|~~~)/gm) ?? []).length % 2 === 1;
}

function indent(area, back) {
  const { selectionStart: from, selectionEnd: to } = area;
  if (from === to && !back) {
    put(area, from, to, '    ');
    return;
  }
  const [start, end] = lines(area);
  const old = area.value.slice(start, end);
  const changed = back ? old.replace(/^ {1,4}/gm, '') : old.replace(/^/gm, '    ');
  if (changed === old) return;
  put(area, start, end, changed);
  area.setSelectionRange(from === to ? start + changed.length : start, start + changed.length);
}

function listen(area, texts, say) {
  let leaving = false;
  area.addEventListener('keydown', event => {
    if (event.defaultPrevented) return;
    const kind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keys[event.key.toLowerCase()];
    if (kind) {
      event.preventDefault();
      mark(area, kind);
    } else if (event.key === 'Escape') {
      leaving = true;
    } else if (event.key === 'Tab' && !leaving && inCode(area)) {
      event.preventDefault();
      indent(area, event.shiftKey);
      say(texts.leave);
    }
  });
  area.addEventListener('input', () => { leaving = false; });
  area.addEventListener('blur', () => { leaving = false; });
}

// ---- Preview
function preview(box, area, texts) {
  const pane = box.querySelector('[data-preview]');
  const button = box.querySelector('[data-preview-toggle]');
  const show = on => {
    pane.hidden = !on;
    pane.classList.toggle('prose', on);
    area.hidden = on;
    button.setAttribute('aria-pressed', String(on));
    box.querySelectorAll('.tools button:not([data-preview-toggle]), .tools select').forEach(tool => { tool.disabled = on; });
  };
  button.addEventListener('click', async () => {
    if (!pane.hidden) {
      show(false);
      area.focus();
      return;
    }
    if (!area.value.trim()) {
      pane.textContent = texts.nothing;
      show(true);
      return;
    }
    button.ariaBusy = 'true';
    try {
      const response = await ask('POST', '/api/v1/text/preview', { body: area.value });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? answer.detail);
      pane.innerHTML = answer.html;
      show(true);
      pane.focus();
    } catch (failure) {
      toast(failure instanceof TypeError ? texts.failed : failure.message);
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
  return () => show(false);
}

// ---- How much room is left, once it gets tight
function count(box, area, texts) {
  const limit = area.maxLength;
  const place = box.querySelector('[data-count]');
  const show = () => {
    const left = limit - area.value.length;
    const tight = limit > 0 && left <= Math.max(50, limit / 10);
    place.hidden = !tight;
    place.textContent = tight ? fill(texts.left, left.toLocaleString()) : '';
  };
  area.addEventListener('input', show);
  show();
}

// ---- Files: pasted, dropped or chosen. A line in the text holds the place of each until it is there.
function files(box, area, texts) {
  const list = box.querySelector('[data-uploads]');
  const input = box.querySelector('[data-upload]');
  const running = new Set();
  let made = 0;

  const replace = (holder, text) => {
    const at = area.value.indexOf(holder);
    if (at < 0) return;
    const { selectionStart: from, selectionEnd: to } = area;
    area.setRangeText(text, at, at + holder.length, 'preserve');
    if (document.activeElement === area && from > at + holder.length) {
      area.setSelectionRange(from + text.length - holder.length, to + text.length - holder.length);
    }
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const reason = request => {
    if (request.status === 404 || request.status === 405) return texts.noUploads;
    try {
      return JSON.parse(request.responseText).detail || texts.failed;
    } catch {
      return texts.failed;
    }
  };

  const send = file => {
    const name = file.name || 'image.png';
    const holder = `![${fill(texts.uploading, name.replace(/[[\]]/g, ''))} ${++made}]()`;
    put(area, area.selectionStart, area.selectionEnd, `${holder}\n`);
    const line = document.createElement('li');
    const label = document.createElement('span');
    const bar = document.createElement('progress');
    const cancel = document.createElement('button');
    label.textContent = name;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', fill(texts.uploading, name));
    cancel.type = 'button';
    cancel.className = 'plain';
    cancel.textContent = texts.cancel;
    line.append(label, bar, cancel);
    list.append(line);
    const request = new XMLHttpRequest();
    running.add(request);
    const end = text => {
      running.delete(request);
      line.remove();
      replace(text ? holder : `${holder}\n`, text);
    };
    request.open('POST', `/api/v1/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-CSRF-Token', csrf());
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) bar.value = 100 * event.loaded / event.total;
    });
    request.addEventListener('load', () => {
      if (request.status !== 201) {
        end('');
        toast(`${name}: ${reason(request)}`);
        return;
      }
      end(JSON.parse(request.responseText).markdown);
    });
    request.addEventListener('error', () => {
      end('');
      toast(`${name}: ${texts.failed}`);
    });
    request.addEventListener('abort', () => end(''));
    cancel.addEventListener('click', () => {
      request.abort();
      area.focus();
    });
    request.send(file);
  };

  const take = (event, items) => {
    const found = [...items ?? []];
    if (found.length === 0) return;
    event.preventDefault();
    found.forEach(send);
  };
  area.addEventListener('paste', event => {
    // what is copied from a document comes as text and as a picture of it: the text is meant
    if (!event.clipboardData.types.includes('text/plain')) take(event, event.clipboardData.files);
  });
  area.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  area.addEventListener('drop', event => take(event, event.dataTransfer.files));
  box.querySelector('[data-upload-choose]').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    [...input.files].forEach(send);
    input.value = '';
  });
  area.form?.addEventListener('submit', event => {
    if (running.size === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    toast(texts.wait, 'info');
  }, true);
}

// ---- Names after an at-sign
function names(box, area) {
  const list = box.querySelector('[data-people]');
  let people = [];
  let active = 0;
  let asked = 0;
  let timer = 0;

  const hide = () => {
    asked++;
    list.hidden = true;
    people = [];
    area.removeAttribute('aria-activedescendant');
  };
  const word = () => /(?:^|[^\w@/])@([A-Za-z0-9_-]{1,20})$/.exec(area.value.slice(0, area.selectionStart))?.[1];
  const point = index => {
    active = (index + people.length) % people.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    area.setAttribute('aria-activedescendant', list.children[active].id);
  };
  const choose = index => {
    const typed = word();
    const { name } = people[index];
    hide();
    if (typed !== undefined) put(area, area.selectionStart - typed.length, area.selectionStart, `${name} `);
  };
  const draw = () => {
    list.replaceChildren(...people.map((person, i) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${i}`;
      item.role = 'option';
      item.textContent = `${person.displayName} `;
      const small = document.createElement('small');
      small.textContent = `@${person.name}`;
      item.append(small);
      item.addEventListener('mousedown', event => {
        event.preventDefault();
        choose(i);
      });
      return item;
    }));
    list.hidden = false;
    point(0);
  };
  area.addEventListener('input', () => {
    clearTimeout(timer);
    const typed = word();
    if (!typed) {
      hide();
      return;
    }
    const mine = ++asked;
    timer = setTimeout(async () => {
      const response = await ask('GET', `/api/v1/u?limit=6&q=${encodeURIComponent(typed)}`).catch(() => null);
      if (mine !== asked || !response?.ok) return;
      people = (await response.json()).items;
      if (mine !== asked) return;
      if (people.length > 0) draw();
      else hide();
    }, 200);
  });
  area.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active - 1);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') choose(active);
    else if (event.key === 'Escape') hide();
    else return;
    event.preventDefault();
  });
  area.addEventListener('blur', hide);
}

function start(box) {
  const area = box.querySelector('textarea');
  const tools = box.querySelector('.tools');
  if (!area || !tools || box.dataset.ready) return;
  box.dataset.ready = '';
  const texts = tools.dataset;
  const status = box.querySelector('[data-status]');
  const showText = preview(box, area, texts);
  tools.addEventListener('click', event => {
    const kind = event.target.closest('[data-md]')?.dataset.md;
    if (kind) mark(area, kind);
  });
  tools.querySelector('[data-language]').addEventListener('change', event => {
    const language = event.target.value === 'text' ? '' : event.target.value;
    event.target.value = '';
    block(area, `\`\`\`${language}`, '```');
  });
  listen(area, texts, text => { status.textContent = text; });
  count(box, area, texts);
  files(box, area, texts);
  names(box, area);
  if (box.dataset.draft) import(texts.draftsModule).then(({ keep }) => keep({ box, area, texts, showText, ask, fill }));
}

document.querySelectorAll('.write').forEach(start);
// whatever a plugin or htmx adds to the page later
new MutationObserver(changes => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (node instanceof Element) [node, ...node.querySelectorAll('.write')].filter(e => e.matches('.write')).forEach(start);
    }
  }
}).observe(document.body, { childList: true, subtree: true });
