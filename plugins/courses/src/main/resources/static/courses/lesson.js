// Has code judged in place: what it writes appears while it runs, then the verdict. Without this the form loads the page.

const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const { ask } = await import(document.querySelector('meta[name=rest-module]').content);
const PATIENCE = 50;

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

// The parts of the page that a verdict changes, as the server draws them; what somebody types stays.
async function refresh(slug) {
  const page = await (await fetch(location.pathname)).text();
  const drawn = new DOMParser().parseFromString(page, 'text/html');
  for (const part of ['status-', 'passed-', 'more-']) {
    const fresh = drawn.getElementById(part + slug);
    if (fresh) document.getElementById(part + slug).replaceWith(fresh);
  }
  window.htmx?.process(document.getElementById('status-' + slug));
}

function screen(form) {
  const state = document.createElement('p');
  state.className = 'judging';
  state.textContent = form.dataset.sent;
  const output = document.createElement('pre');
  output.className = 'judging-output';
  output.tabIndex = 0;
  output.hidden = true;
  const box = document.getElementById('status-' + form.dataset.slug);
  box.replaceChildren(state, output);
  let test = -1;
  return {
    say: text => { state.textContent = text; },
    clear: () => {
      output.replaceChildren();
      test = -1;
    },
    write: piece => {
      output.hidden = false;
      if (piece.test !== test) {
        test = piece.test;
        output.append(`${form.dataset.test.replace('{n}', test + 1)}\n`);
      }
      const span = document.createElement('span');
      if (piece.stream === 'errors') span.className = 'judging-errors';
      span.textContent = piece.text;
      output.append(span);
      output.scrollTop = output.scrollHeight;
    },
  };
}

function judged(form, attempt, show) {
  return new Promise(done => {
    const path = `${form.dataset.attempts}/${attempt.id}`;
    const end = subscribe('runner.run:' + attempt.runId, {
      after: 0,
      onMessage: ({ type, data }) => {
        if (type === 'again') show.clear();
        if (type === 'output') show.write(data);
        if (type === 'state') show.say(form.dataset[data.state.toLowerCase()] ?? form.dataset.sent);
      },
      onEvent: finish,
      onGap: finish,
      onClosed: finish,
    });
    // the verdict is noted just after the run has ended
    async function finish() {
      for (let i = 0; i < PATIENCE; i++) {
        const { verdict } = await ask('GET', path);
        if (verdict) break;
        await pause(100);
      }
      end();
      done();
    }
  });
}

// What was sent last: a page on which solutions are shared begins with it.
function remember(context, files) {
  try {
    sessionStorage.setItem('solution ' + context, JSON.stringify(files));
  } catch { /* storage is blocked: that page begins empty */ }
}

async function submit(form) {
  const files = [...form.querySelectorAll('textarea[name^="file-"]')]
    .map(area => ({ name: area.name.slice('file-'.length), content: area.value }));
  const show = screen(form);
  remember(form.dataset.context, files);
  try {
    const attempt = await ask('POST', form.dataset.attempts, { files });
    await judged(form, attempt, show);
    await refresh(form.dataset.slug);
  } catch (failure) {
    show.say(failure.message || form.dataset.lost);
  } finally {
    // the layout locks a form that is being sent
    form.removeAttribute('aria-busy');
    form.querySelectorAll('button').forEach(button => { button.disabled = false; });
  }
}

for (const form of document.querySelectorAll('form[data-attempts]')) {
  if (!form.querySelector('button')) continue;
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit(form);
  });
}
