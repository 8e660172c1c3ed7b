// What code-editor.js uses of CodeMirror, bundled once in the build.
export { Compartment, EditorState, Prec } from '@codemirror/state';
export { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
export { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
export { bracketMatching, HighlightStyle, indentOnInput, indentUnit, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
export { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
export { tags } from '@lezer/highlight';
export { c, cpp, csharp, java, kotlin } from '@codemirror/legacy-modes/mode/clike';
export { css } from '@codemirror/legacy-modes/mode/css';
export { go } from '@codemirror/legacy-modes/mode/go';
export { javascript, json, typescript } from '@codemirror/legacy-modes/mode/javascript';
export { python } from '@codemirror/legacy-modes/mode/python';
export { rust } from '@codemirror/legacy-modes/mode/rust';
export { shell } from '@codemirror/legacy-modes/mode/shell';
export { standardSQL as sql } from '@codemirror/legacy-modes/mode/sql';
export { yaml } from '@codemirror/legacy-modes/mode/yaml';
export { html, xml } from '@codemirror/legacy-modes/mode/xml';
