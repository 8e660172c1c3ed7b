// The editor for code: takes the place of each text area in a .code-box, which stays the field of its form. Its value and its
// events go both ways, so no other script needs to know that there is an editor.

const {
  Compartment, EditorState, EditorView, HighlightStyle, Prec, StreamLanguage,
  bracketMatching, closeBrackets, closeBracketsKeymap, defaultKeymap, highlightActiveLineGutter, history, historyKeymap,
  indentOnInput, indentUnit, indentWithTab, isolateHistory, keymap, lineNumbers, syntaxHighlighting, tags,
  ...parsers
} = await import(document.querySelector('.code-box[data-library]').dataset.library);

// what languages and the ends of file names are called, where it is not the name of a parser
const NAMES = {
  bash: 'shell', cc: 'cpp', cjs: 'javascript', cs: 'csharp', cxx: 'cpp', h: 'c', hpp: 'cpp', htm: 'html', js: 'javascript',
  jsx: 'javascript', kt: 'kotlin', mjs: 'javascript', py: 'python', rs: 'rust', sh: 'shell', svg: 'xml', ts: 'typescript',
  tsx: 'typescript', yml: 'yaml',
};

const looks = EditorView.theme({
  '&': { color: 'var(--ink)', maxHeight: '70vh', fontSize: 'var(--text-s)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.65' },
  '.cm-content, .cm-gutter': { minHeight: 'var(--code-height)' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3)' },
  '.cm-gutters': { border: '0', borderRight: '1px solid var(--line)', backgroundColor: 'var(--code-bg)', color: 'var(--ink-3)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.25rem', padding: '0 var(--space-2)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)', fontWeight: '600' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--brand-soft)', outline: '1px solid var(--brand)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--danger-soft)', outline: '1px solid var(--danger)' },
});

// the colours of code that is read
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.typeName, tags.tagName, tags.standard(tags.variableName), tags.heading], color: 'var(--info)' },
  { tag: [tags.string, tags.character, tags.regexp, tags.special(tags.string)], color: 'var(--brand)' },
  { tag: [tags.number, tags.atom, tags.bool, tags.null, tags.link], color: 'var(--gold)' },
  { tag: [tags.definition(tags.variableName), tags.function(tags.variableName), tags.attributeName, tags.propertyName], color: 'var(--violet)' },
  { tag: [tags.meta, tags.annotation, tags.processingInstruction], color: 'var(--rose)' },
  { tag: tags.comment, color: 'var(--ink-3)' },
  { tag: tags.invalid, color: 'var(--danger)' },
]);

function language(name) {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const parser = parsers[NAMES[end] ?? end];
  return parser ? StreamLanguage.define(parser) : [];
}

// Python and whoever writes no other way indent with four blanks, as the templates of courses do.
const INDENT = ' '.repeat(4);

function attributes(area) {
  const said = [...area.labels].map(label => label.firstChild.textContent.trim()).join(' ');
  const also = [area.getAttribute('aria-describedby'), `${area.id}-keys`].filter(Boolean).join(' ');
  const found = { 'aria-label': said, 'aria-describedby': also, tabindex: '0' };
  if (area.required) found['aria-required'] = 'true';
  if (area.hasAttribute('aria-invalid')) found['aria-invalid'] = area.getAttribute('aria-invalid');
  return found;
}

// Escape lets the next Tab leave, however long that takes; whatever else is done, Tab indents again.
const leaving = EditorView.domEventHandlers({
  keydown(event, view) {
    if (event.key === 'Escape') view.setTabFocusMode(true);
    else if (event.key !== 'Tab' && event.key !== 'Shift') view.setTabFocusMode(false);
  },
  blur(event, view) {
    view.setTabFocusMode(false);
  },
});

// The editor may not have heard yet of what was selected by other means than its own.
function selected(view) {
  const { from, to, empty } = view.state.selection.main;
  const shown = getSelection();
  const range = shown.rangeCount > 0 ? shown.getRangeAt(0) : null;
  if (!empty || !range || range.collapsed || !view.contentDOM.contains(range.commonAncestorContainer)) return { from, to };
  return { from: view.posAtDOM(range.startContainer, range.startOffset), to: view.posAtDOM(range.endContainer, range.endOffset) };
}

// Keyboards on a screen compose what they write, and want to see it come.
const ON_SCREEN = /Android|iPhone|iPad|iPod/.test(navigator.userAgent);

// What is typed is written here. The browser would keep the colours of a selection that it replaces in an attribute `style`,
// which the content policy forbids; and what it writes itself has to be read back, which under load has put the cursor
// before the letter that was just typed.
const typing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    if (inputType !== 'insertText' || !data || isComposing || view.state.readOnly) return false;
    const { from, to } = selected(view);
    if (from === to && ON_SCREEN) return false;
    event.preventDefault();
    const text = view.state.toText(data);
    const insert = () => view.state.update({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    const taken = view.state.facet(EditorView.inputHandler).some(handle => handle(view, from, to, data, insert));
    if (!taken) view.dispatch(insert());
    return true;
  },
});

const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

function connect(area, view) {
  const take = () => {
    const text = get.call(area);
    if (text === view.state.doc.toString()) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, annotations: isolateHistory.of('full') });
  };
  Object.defineProperty(area, 'value', {
    configurable: true,
    get() { return get.call(area); },
    set(text) {
      set.call(area, text);
      take();
    },
  });
  area.focus = () => view.focus();
  area.addEventListener('input', take);
  area.form?.addEventListener('reset', () => setTimeout(take));
  // the browser cannot show what it misses in a field that nobody sees
  area.addEventListener('invalid', event => {
    event.preventDefault();
    view.focus();
    document.dispatchEvent(new CustomEvent('devquest:toast', { detail: { text: area.validationMessage, kind: 'error' } }));
  });
  for (const label of area.labels) label.addEventListener('click', () => view.focus());
}

function start(box) {
  const area = box.querySelector('textarea');
  if (!area || box.dataset.ready !== undefined) return;
  box.dataset.ready = '';
  const name = document.getElementById(box.dataset.named);
  const spoken = new Compartment();
  const guess = () => language(name?.value || area.dataset.language);
  box.style.setProperty('--code-height', `${area.clientHeight || 192}px`);
  const focused = document.activeElement === area;
  const view = new EditorView({
    doc: get.call(area),
    selection: focused ? { anchor: area.selectionStart, head: area.selectionEnd } : undefined,
    extensions: [
      EditorView.cspNonce.of(document.querySelector('script[nonce]').nonce),
      EditorState.tabSize.of(4),
      EditorState.readOnly.of(area.readOnly || area.disabled),
      EditorView.editable.of(!area.disabled),
      EditorView.contentAttributes.of(attributes(area)),
      indentUnit.of(INDENT),
      lineNumbers(),
      highlightActiveLineGutter(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      leaving,
      typing,
      Prec.highest(keymap.of(['Ctrl-Enter', 'Mod-Enter'].map(key => ({
        key,
        run: () => {
          area.form?.requestSubmit();
          return true;
        },
      })))),
      keymap.of([indentWithTab, ...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
      looks,
      syntaxHighlighting(colours),
      spoken.of(guess()),
      EditorView.updateListener.of(update => {
        if (!update.docChanged) return;
        const text = update.state.doc.toString();
        if (text === get.call(area)) return;
        set.call(area, text);
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    ],
  });
  const speak = () => view.dispatch({ effects: spoken.reconfigure(guess()) });
  new MutationObserver(speak).observe(area, { attributeFilter: ['data-language'] });
  name?.addEventListener('input', speak);
  area.hidden = true;
  area.before(view.dom);
  connect(area, view);
  if (focused) view.focus();
}

const starts = within => within.querySelectorAll('.code-box[data-library]').forEach(start);
starts(document);
// whatever a plugin or htmx adds to the page later
new MutationObserver(changes => {
  for (const { target, addedNodes } of changes) if (addedNodes.length > 0) starts(target);
}).observe(document.body, { childList: true, subtree: true });
