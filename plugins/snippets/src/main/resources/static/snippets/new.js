// A solution begins with what was sent last for its exercise, in this browser.

const form = document.querySelector('form[action="/snippets/new"]');
const context = form.elements.context.value;

function solution() {
  try {
    return JSON.parse(sessionStorage.getItem('solution ' + context)) ?? [];
  } catch {
    return [];
  }
}

const untouched = [...form.querySelectorAll('[name^=text]')].every(area => area.value === '');
if (context && untouched) {
  solution().forEach(({ name, content }, i) => {
    const text = form.elements['text' + (i + 1)];
    if (!text) return;
    const field = form.elements['name' + (i + 1)];
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    text.value = content;
  });
}
